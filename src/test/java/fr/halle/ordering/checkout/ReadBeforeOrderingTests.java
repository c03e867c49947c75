package fr.halle.ordering.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.Test;

/** Code de la consommation, L221-14: what one buys and its price stand right before the button. */
class ReadBeforeOrderingTests extends WholeHalle {

    @Test
    void theGoodsAndTheTotalStandBetweenTheFormAndTheButton() {
        var stall = stalls.open(5, 10);
        var buyer = buyer();
        buyer.put(stall.offer(), "1");
        var read = buyer.get("/checkout").page().select("#terms, #lines, form.checkout button");
        assertThat(read.eachAttr("id")).containsExactly("terms", "lines");
        assertThat(read.last().text()).startsWith("Commande avec obligation de paiement");
        assertThat(read.get(1).text()).contains(stall.goods());
    }
}
