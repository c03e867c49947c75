package fr.halle.catalog.pictures;

import fr.halle.pictures.PictureForm;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** One photograph that is there already: its place, its words, its end. */
@Controller
@Access(Who.SHELF_KEEPER)
@RequestMapping("/counter/{shop}/products/{slug}/pictures/{picture}")
class ProductPictureController {

    private final PictureDesk desk;

    ProductPictureController(PictureDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/place")
    ModelAndView place(
            ActingFor acting,
            @PathVariable String shop,
            @PathVariable String slug,
            @PathVariable UUID picture,
            @RequestParam Step to) {
        var page = desk.page(acting, shop, slug, PictureForm.EMPTY);
        desk.move(page, picture, to);
        return back(page);
    }

    @PostMapping("/text")
    ModelAndView text(
            ActingFor acting,
            @PathVariable String shop,
            @PathVariable String slug,
            @PathVariable UUID picture,
            @RequestParam(defaultValue = "") String alt) {
        var page = desk.page(acting, shop, slug, PictureForm.EMPTY);
        var mistakes = desk.describe(page, picture, alt);
        if (mistakes.isEmpty()) return back(page);
        var form = new PictureForm(alt, mistakes, picture);
        return ProductPicturesController.refused(desk.page(acting, shop, slug, form));
    }

    @PostMapping("/removal")
    ModelAndView remove(
            ActingFor acting,
            @PathVariable String shop,
            @PathVariable String slug,
            @PathVariable UUID picture) {
        var page = desk.page(acting, shop, slug, PictureForm.EMPTY);
        desk.remove(page, picture);
        return back(page);
    }

    private static ModelAndView back(PicturesPage page) {
        return new ModelAndView("redirect:" + page.path());
    }
}
