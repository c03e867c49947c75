package fr.halle.shops.pictures;

import fr.halle.pictures.PictureForm;
import fr.halle.shops.Shop;

/** {@code form}: the photograph that is being added or described. */
record ShopPicturePage(Shop shop, PictureForm form) {

    String path() {
        return "/counter/" + shop.slug() + "/pictures";
    }
}
