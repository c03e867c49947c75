package fr.halle.catalog.farm;

import fr.halle.kernel.ByWeight;
import fr.halle.kernel.OfferId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Turns what is sold by the piece into what is weighed. */
@Component
public class Weights {

    private final JdbcClient jdbc;

    Weights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Its price is that of a kilogram from now on, its stock counts steps. There is no way back.
     */
    public void sell(OfferId offer, ByWeight weight) {
        jdbc.sql("update catalog.offer set step_grams = ?, tolerance_percent = ? where id = ?")
                .params(weight.stepGrams(), weight.tolerancePercent(), offer.value())
                .update();
    }
}
