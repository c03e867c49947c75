package fr.halle.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Offer;
import fr.halle.shops.ShopReinstated;
import fr.halle.shops.ShopSuspended;
import fr.halle.shops.ShopSuspended.Until;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a file puts on a shelf that nobody sees yet waits for the same word as the rest. */
class WithheldImportTests extends MerchantAtImports {

    @Autowired ApplicationEventPublisher events;

    @Test
    void whatAFileBringsWhileAShopIsWithheldComesOnSaleWhenThatIsLifted() throws Exception {
        var decision = UUID.randomUUID();
        suspend(decision);
        confirmed(Exports.POT_AND_LAMP);
        assertThat(onSale()).as("nothing is on sale meanwhile").isEmpty();
        reinstate(decision);
        assertThat(onSale()).containsExactly("Lampe de cuivre", "Pot en terre, Petit");
    }

    @Test
    void whatWasOnSaleBeforeAndIsInTheFileAgainComesBackOnce() throws Exception {
        confirmed(Exports.POT_AND_LAMP);
        var decision = UUID.randomUUID();
        suspend(decision);
        confirmed(Exports.POT_AND_LAMP.replace("59.90", "61.90"));
        assertThat(onSale()).isEmpty();
        reinstate(decision);
        assertThat(onSale()).containsExactly("Lampe de cuivre", "Pot en terre, Petit");
    }

    @Test
    void aWordThatLiftsAnotherDecisionLeavesItAway() throws Exception {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        suspend(first);
        suspend(second);
        confirmed(Exports.POT_AND_LAMP);
        reinstate(first);
        assertThat(onSale()).isEmpty();
        reinstate(second);
        assertThat(onSale()).hasSize(2);
    }

    private void suspend(UUID decision) {
        events.publishEvent(
                new ShopSuspended(
                        shops.id(shop), decision, merchant, Instant.now(), Until.MODERATION));
    }

    private void reinstate(UUID decision) {
        events.publishEvent(new ShopReinstated(shops.id(shop), decision, merchant, Instant.now()));
    }

    private List<String> onSale() {
        return shops.shelf(shop).stream().map(Offer::fullName).toList();
    }
}
