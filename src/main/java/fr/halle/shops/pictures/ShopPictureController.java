package fr.halle.shops.pictures;

import fr.halle.kernel.Cover;
import fr.halle.pictures.AltText;
import fr.halle.pictures.PictureForm;
import fr.halle.pictures.Pictures;
import fr.halle.pictures.Received;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopPictures;
import fr.halle.shops.Shops;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** The one photograph of a shop, for the one who runs it. */
@Controller
@Access(Who.DETAILS_KEEPER)
@RequestMapping("/counter/{shop}/pictures")
class ShopPictureController {

    private final Shops shops;
    private final ShopPictures own;
    private final Pictures pictures;

    ShopPictureController(Shops shops, ShopPictures own, Pictures pictures) {
        this.shops = shops;
        this.own = own;
        this.pictures = pictures;
    }

    @GetMapping
    ModelAndView show(ActingFor acting, @PathVariable String shop) {
        return view(new ShopPicturePage(run(acting, shop), PictureForm.EMPTY));
    }

    @PostMapping
    ModelAndView add(
            ActingFor acting,
            @PathVariable("shop") String slug,
            @RequestParam(defaultValue = "") String alt,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var shop = run(acting, slug);
        return switch (pictures.receive(file, alt)) {
            case Received.Refused(var mistakes) -> refused(shop, new PictureForm(alt, mistakes));
            case Received.Kept(Cover cover) -> {
                own.show(shop.id(), cover, acting.person());
                yield back(shop);
            }
        };
    }

    @PostMapping("/text")
    ModelAndView describe(
            ActingFor acting,
            @PathVariable("shop") String slug,
            @RequestParam(defaultValue = "") String alt) {
        var shop = run(acting, slug);
        var mistakes = AltText.mistake(alt).stream().toList();
        if (!mistakes.isEmpty()) {
            var cover = shop.cover();
            return refused(shop, new PictureForm(alt, mistakes, cover == null ? null : cover.id()));
        }
        own.describe(shop.id(), AltText.of(alt));
        return back(shop);
    }

    @PostMapping("/removal")
    ModelAndView remove(ActingFor acting, @PathVariable("shop") String slug) {
        var shop = run(acting, slug);
        own.remove(shop.id());
        return back(shop);
    }

    private Shop run(ActingFor acting, String slug) {
        return shops.runBy(acting, slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView back(Shop shop) {
        var page = new ShopPicturePage(shop, PictureForm.EMPTY);
        return new ModelAndView("redirect:" + page.path());
    }

    private static ModelAndView refused(Shop shop, PictureForm form) {
        var view = view(new ShopPicturePage(shop, form));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView view(ShopPicturePage page) {
        return new ModelAndView("shops/pictures/picture.jte", "page", page);
    }
}
