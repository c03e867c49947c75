package fr.halle.catalog.pictures;

import fr.halle.kernel.Cover;
import fr.halle.pictures.AltText;
import fr.halle.pictures.Mistake;
import fr.halle.pictures.PictureForm;
import fr.halle.pictures.Pictures;
import fr.halle.pictures.Received;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Shops;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What a merchant does with a product's photographs; somebody else's product is not here: 404. */
@Component
class PictureDesk {

    private final Shops shops;
    private final OwnProducts products;
    private final OwnPictures own;
    private final Pictures pictures;

    PictureDesk(Shops shops, OwnProducts products, OwnPictures own, Pictures pictures) {
        this.shops = shops;
        this.products = products;
        this.own = own;
        this.pictures = pictures;
    }

    PicturesPage page(ActingFor acting, String shopSlug, String slug, PictureForm form) {
        var shop = shops.runBy(acting, shopSlug).orElseThrow(PictureDesk::unknown);
        var product = products.find(shop.id(), slug).orElseThrow(PictureDesk::unknown);
        return new PicturesPage(shop, product, own.of(product.id()), form);
    }

    /** The mistakes, none when the photograph was added. */
    List<Mistake> add(ActingFor acting, PicturesPage page, @Nullable MultipartFile file, String alt)
            throws IOException {
        return switch (pictures.receive(file, alt)) {
            case Received.Refused(var mistakes) -> mistakes;
            case Received.Kept(Cover cover) ->
                    own.add(page.product().id(), cover, acting.person()) ? List.of() : full();
        };
    }

    List<Mistake> describe(PicturesPage page, UUID picture, String alt) {
        var mistakes = AltText.mistake(alt).stream().toList();
        if (mistakes.isEmpty()) own.describe(page.product().id(), picture, AltText.of(alt));
        return mistakes;
    }

    void move(PicturesPage page, UUID picture, Step step) {
        own.move(page.product().id(), picture, step);
    }

    void remove(PicturesPage page, UUID picture) {
        own.remove(page.product().id(), picture);
    }

    private static List<Mistake> full() {
        return List.of(new Mistake("file", "catalog.pictures.full", List.of(OwnPictures.MOST)));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
