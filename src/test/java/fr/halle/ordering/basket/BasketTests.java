package fr.halle.ordering.basket;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.OfferId;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

class BasketTests {

    private static final OfferId BREAD = new OfferId(new UUID(0, 1));
    private static final OfferId HONEY = new OfferId(new UUID(0, 2));
    private static final OfferId CHEESE = new OfferId(new UUID(0, 3));

    @Test
    void onlyWhatIsNamedIsReduced() {
        assertThat(basket().reduced(Map.of(HONEY, 2)).quantities())
                .isEqualTo(Map.of(BREAD, 1, HONEY, 2, CHEESE, 3));
    }

    @Test
    void noneOfAnOfferTakesItOutAndTheRestKeepsItsOrder() {
        assertThat(basket().reduced(Map.of(HONEY, 0)).quantities().keySet())
                .containsExactly(BREAD, CHEESE);
    }

    @Test
    void nothingGrowsNorAppears() {
        var other = new OfferId(new UUID(0, 4));
        assertThat(basket().reduced(Map.of(BREAD, 50, other, 5))).isEqualTo(basket());
    }

    @Test
    void aReducedBasketIsStillTheSameRevision() {
        assertThat(basket().reduced(Map.of(BREAD, 0)).revision()).isEqualTo(7);
        assertThat(basket().reduced(Map.of(BREAD, 0, HONEY, 0, CHEESE, 0)).isEmpty()).isTrue();
    }

    private static Basket basket() {
        var quantities = new LinkedHashMap<OfferId, Integer>();
        quantities.put(BREAD, 1);
        quantities.put(HONEY, 5);
        quantities.put(CHEESE, 3);
        return new Basket(new BasketId(new UUID(0, 9)), 7, null, quantities);
    }
}
