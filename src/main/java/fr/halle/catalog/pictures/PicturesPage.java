package fr.halle.catalog.pictures;

import fr.halle.kernel.Cover;
import fr.halle.pictures.PictureForm;
import fr.halle.shops.Shop;

import java.util.List;

/** {@code form}: the photograph that is being added. */
record PicturesPage(Shop shop, OwnProduct product, List<Cover> pictures, PictureForm form) {

    boolean isFull() {
        return pictures.size() >= OwnPictures.MOST;
    }

    String path() {
        return "/counter/" + shop.slug() + "/products/" + product.slug() + "/pictures";
    }
}
