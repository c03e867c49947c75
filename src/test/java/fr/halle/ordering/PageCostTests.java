package fr.halle.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;

/** What a page costs in SQL, and that it does not cost more for more lines, shops or orders. */
class PageCostTests extends OrderingTest {

    @Test
    void basketAndCheckoutCostTheSameForOneShopAndForSix() {
        var one = buyerOf(stalls.open(5, 10).offer());
        var six = buyer();
        for (int i = 0; i < 6; i++) six.put(stalls.open(5, 10).offer(), "1");
        assertThat(one.get("/basket").sql())
                .isLessThanOrEqualTo(4)
                .isEqualTo(six.get("/basket").sql());
        assertThat(one.get("/checkout").sql())
                .isLessThanOrEqualTo(6)
                .isEqualTo(six.get("/checkout").sql());
    }

    @Test
    void aPurchaseCostsTheSameForOneShopAndForFour() {
        assertThat(purchaseOver(1)).isLessThanOrEqualTo(6).isEqualTo(purchaseOver(4));
    }

    @Test
    void theBoardCostsTheSameForOneOrderAndForTwenty() {
        var stall = stalls.open(50, 100);
        confirmed(buyerOf(stall.offer()));
        var merchant = merchant(stall);
        int few = board(merchant, stall);
        for (int i = 0; i < 19; i++) confirmed(buyerOf(stall.offer()));
        // session, mandates, shops; then the shop, its consignments (open, handed over) and their
        // orders
        assertThat(few).isLessThanOrEqualTo(10).isEqualTo(board(merchant, stall));
    }

    private int purchaseOver(int shops) {
        var shopper = buyer();
        for (int i = 0; i < shops; i++) shopper.put(stalls.open(5, 10).offer(), "1");
        return shopper.get(confirmed(shopper)).sql();
    }

    private static int board(Buyer merchant, Stall stall) {
        return merchant.get("/counter/" + stall.slug()).sql();
    }
}
