package fr.halle.desk.shelf;

import fr.halle.catalog.editing.ProductEditing;
import fr.halle.catalog.editing.Sheets;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A product that was not there: a draft first, on sale if its merchant says so. */
@Controller
@Access(Who.SHELF_KEEPER)
class NewProductController {

    private final MyShops shops;
    private final Editor editor;
    private final EditorActs acts;
    private final ProductEditing editing;
    private final Sheets sheets;

    NewProductController(
            MyShops shops, Editor editor, EditorActs acts, ProductEditing editing, Sheets sheets) {
        this.shops = shops;
        this.editor = editor;
        this.acts = acts;
        this.editing = editing;
        this.sheets = sheets;
    }

    @GetMapping("/counter/{shop}/products/new")
    ModelAndView blank(@PathVariable String shop, ActingFor acting) {
        return editor.blank(shops.frame(shop, acting)).view();
    }

    @PostMapping("/counter/{shop}/products")
    ModelAndView create(
            @PathVariable String shop,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            ActingFor acting,
            Locale locale)
            throws IOException {
        var frame = shops.frame(shop, acting);
        var form = new ProductForm(Map.copyOf(typed));
        var redrawn = acts.redrawn(form);
        if (redrawn.isPresent()) {
            return editor.page(frame, null, redrawn.get(), List.of()).view();
        }
        var read = acts.read(form, file, locale, true);
        if (!read.mistakes().isEmpty()) {
            return editor.page(frame, null, form, read.mistakes()).view();
        }
        var slug = editing.create(frame.shop().id(), read.wanted(), acting.person());
        var sheet = sheets.find(frame.shop().id(), slug).orElseThrow();
        return acts.finish(frame, sheet, form, file, acting.person());
    }
}
