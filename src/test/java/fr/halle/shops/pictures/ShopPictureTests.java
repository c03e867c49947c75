package fr.halle.shops.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Photos;
import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.Test;

class ShopPictureTests extends WholeHalle {

    @Test
    void theShopShowsItsOwnPhotograph() {
        var stall = stalls.open(4, 10);
        var merchant = buyer().enterAs(stall.merchant());
        var own = "/counter/" + stall.slug() + "/pictures";
        var page = "/shops/" + stall.slug();
        assertThat(merchant.upload(own, "", "a.jpg", Photos.jpeg(900, 600)).status())
                .isEqualTo(422);
        merchant.upload(own, "La devanture bleue", "a.jpg", Photos.jpeg(900, 600));
        assertThat(buyer().get(page).page().select(".wide-picture img").attr("alt"))
                .isEqualTo("La devanture bleue");
        merchant.send(merchant.get(own).form("/text").with("alt", "La devanture rouge"));
        assertThat(merchant.get(own).valueOf("alt")).isEqualTo("La devanture rouge");
        merchant.send(merchant.get(own).form("/removal"));
        assertThat(buyer().get(page).has(".wide-picture svg")).isTrue();
    }
}
