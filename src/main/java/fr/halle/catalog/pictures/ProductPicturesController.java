package fr.halle.catalog.pictures;

import fr.halle.pictures.PictureForm;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

@Controller
@Access(Who.SHELF_KEEPER)
class ProductPicturesController {

    private final PictureDesk desk;

    ProductPicturesController(PictureDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/counter/{shop}/products/{slug}/pictures")
    ModelAndView show(ActingFor acting, @PathVariable String shop, @PathVariable String slug) {
        return view(desk.page(acting, shop, slug, PictureForm.EMPTY));
    }

    @PostMapping("/counter/{shop}/products/{slug}/pictures")
    ModelAndView add(
            ActingFor acting,
            @PathVariable String shop,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String alt,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var page = desk.page(acting, shop, slug, PictureForm.EMPTY);
        var mistakes = desk.add(acting, page, file, alt);
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:" + page.path())
                : refused(desk.page(acting, shop, slug, new PictureForm(alt, mistakes)));
    }

    static ModelAndView refused(PicturesPage page) {
        var view = view(page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView view(PicturesPage page) {
        return new ModelAndView("catalog/pictures/pictures.jte", "page", page);
    }
}
