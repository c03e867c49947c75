package fr.halle.catalog.pictures;

import fr.halle.kernel.Cover;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;
import fr.halle.pictures.Mistake;
import fr.halle.pictures.Pictures;
import fr.halle.pictures.Received;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;

/** The photographs of a product, for the page on which everything else of it is changed. */
@Component
public class Album {

    /** Of one product. */
    public static final int MOST = OwnPictures.MOST;

    private final OwnPictures own;
    private final Pictures pictures;

    Album(OwnPictures own, Pictures pictures) {
        this.own = own;
        this.pictures = pictures;
    }

    public List<Cover> of(ProductId product) {
        return own.of(product.value());
    }

    /** One that is kept already, at the end; false when there are enough. */
    public boolean show(ProductId product, Cover cover, PersonId by) {
        return own.add(product.value(), cover, by);
    }

    /** The mistakes, none when the photograph was added. */
    public List<Mistake> add(
            ProductId product, @Nullable MultipartFile file, String alt, PersonId by)
            throws IOException {
        return switch (pictures.receive(file, alt)) {
            case Received.Refused(var mistakes) -> mistakes;
            case Received.Kept(Cover cover) ->
                    own.add(product.value(), cover, by)
                            ? List.of()
                            : List.of(
                                    new Mistake(
                                            "file",
                                            "catalog.pictures.full",
                                            List.of(OwnPictures.MOST)));
        };
    }
}
