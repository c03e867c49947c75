package fr.halle.desk.trader;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.shops.trader.Documents;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Papers that the owner adds, reads again and takes away. */
@Controller
@Access(Who.MERCHANT)
class DocumentController {

    private final MyShops shops;
    private final TraderPages pages;
    private final Documents documents;

    DocumentController(MyShops shops, TraderPages pages, Documents documents) {
        this.shops = shops;
        this.pages = pages;
        this.documents = documents;
    }

    @PostMapping("/counter/{shop}/trader/documents")
    ModelAndView add(
            @PathVariable String shop,
            @RequestParam(required = false) @Nullable MultipartFile file,
            ActingFor acting)
            throws IOException {
        var frame = shops.frame(shop, acting);
        var name = file == null ? null : file.getOriginalFilename();
        var bytes = file == null ? new byte[0] : file.getBytes();
        var wrong =
                documents.add(frame.shop().id(), name == null ? "" : name, bytes, acting.person());
        return wrong.map(key -> new Mistakes(List.of(Mistake.of("file", key))))
                .map(mistakes -> pages.page(frame, null, mistakes).view())
                .orElseGet(() -> new ModelAndView("redirect:" + frame.path() + "/trader"));
    }

    @GetMapping("/counter/{shop}/trader/documents/{document}")
    ResponseEntity<byte[]> read(
            @PathVariable String shop, @PathVariable UUID document, ActingFor acting) {
        var id = shops.frame(shop, acting).shop().id();
        return documents
                .one(id, document)
                .map(Download::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/counter/{shop}/trader/documents/{document}/removal")
    String remove(@PathVariable String shop, @PathVariable UUID document, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        documents.remove(frame.shop().id(), document);
        return "redirect:" + frame.path() + "/trader";
    }
}
