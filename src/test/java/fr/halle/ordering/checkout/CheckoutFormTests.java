package fr.halle.ordering.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;

import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

import java.util.Map;
import java.util.UUID;

class CheckoutFormTests {

    private static final String ID = "0192f0c1-2b3c-7d4e-8f50-112233445566";
    private static final ShopId SHOP = new ShopId(UUID.fromString(ID));
    private static final OfferId OFFER = new OfferId(UUID.fromString(ID));

    @Test
    void wordsAreKeptAsTypedButForSpacesAroundAndControlCharacters() {
        var form = form("name", "  Zoé \u0000Lenoir ", "email", "zoe@example.org", "phone", "06");
        assertThat(form.name()).isEqualTo("Zoé Lenoir");
        assertThat(form.email()).isEqualTo("zoe@example.org");
        assertThat(form.phone()).isEqualTo("06");
        assertThat(form("message-" + ID, "une\nligne").messages())
                .containsEntry(SHOP, "une\nligne");
    }

    @Test
    void eachShopHasItsSlotAndEachOfferItsPrice() {
        var form = form("slot-" + ID, "2026-11-24T07:00:00Z", "shown-" + ID, "490");
        assertThat(form.slots()).isEqualTo(Map.of(SHOP, "2026-11-24T07:00:00Z"));
        assertThat(form.shown()).isEqualTo(Map.of(OFFER, 490L));
    }

    @Test
    void whatIsMissingIsEmptyAndNoRevisionFits() {
        var form = form();
        assertThat(form).isEqualTo(CheckoutForm.empty(-1, "", "", ""));
        assertThat(form.terms()).isFalse();
    }

    @Test
    void nonsenseIsNobodysField() {
        var form =
                form(
                        "slot-x",
                        "a",
                        "slot-",
                        "b",
                        "revision",
                        "99999999999999",
                        "at-most-" + ID,
                        "-5");
        assertThat(form.slots()).isEmpty();
        assertThat(form.revision()).isEqualTo(-1);
        assertThat(form.atMost()).as("no page writes less than none").isEmpty();
    }

    static CheckoutForm form(String... fields) {
        var sent = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) sent.add(fields[i], fields[i + 1]);
        return CheckoutForm.of(sent);
    }
}
