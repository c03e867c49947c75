package fr.halle.desk.shelf;

import fr.halle.catalog.editing.Sheets;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** The charter's word on what is typed so far; nothing is kept. */
@Controller
@Access(Who.SHELF_KEEPER)
class LiveCheckController {

    private final MyShops shops;
    private final Sheets sheets;
    private final Editor editor;

    LiveCheckController(MyShops shops, Sheets sheets, Editor editor) {
        this.shops = shops;
        this.sheets = sheets;
        this.editor = editor;
    }

    /** {@code of}: the product's address; none for a new one, or one that is gone meanwhile. */
    @PostMapping("/counter/{shop}/products/check")
    ModelAndView check(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String of,
            @RequestParam MultiValueMap<String, String> typed,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var sheet = sheets.find(frame.shop().id(), of).orElse(null);
        var page = editor.page(frame, sheet, new ProductForm(Map.copyOf(typed)), List.of());
        return new ModelAndView("desk/shelf/verdict.jte", "page", page);
    }
}
