package fr.halle.catalog;

import fr.halle.kernel.OfferId;

import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Prices over time. What an offer costs at this moment stands in {@link Offer#price()}, which is
 * what a basket asks and a purchase pays; this is how it comes to be lower for a while.
 */
@Component
public class Prices {

    /** What became of a reduction that somebody announced. */
    public sealed interface Outcome {

        record Announced() implements Outcome {}

        /** Not below the price that is asked anyway. */
        record NotLower(Money price) implements Outcome {}

        /** Another reduction of the same offer covers some of these days. */
        record Overlaps() implements Outcome {}
    }

    private final JdbcClient jdbc;

    Prices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Asks less from {@code since} until just before {@code until}; the page then shows beside it
     * the lowest price of the thirty days before (Code de la consommation, L112-1-1).
     */
    @Transactional
    public Outcome reduce(OfferId offer, Money price, Instant since, Instant until) {
        // Reductions of one offer take turns, under the row that a basket locks too.
        jdbc.sql("select 1 from catalog.stock where offer_id = ? for update")
                .param(offer.value())
                .query()
                .listOfRows();
        long asked =
                jdbc.sql("select price_cents from catalog.offer where id = ?")
                        .param(offer.value())
                        .query(Long.class)
                        .single();
        if (price.getAmountMinorLong() >= asked) {
            return new Outcome.NotLower(Money.ofMinor(price.getCurrencyUnit(), asked));
        }
        int announced =
                jdbc.sql(
                                """
                                insert into catalog.reduction (offer_id, price_cents, since, until)
                                select :offer, :cents, :since, :until where not exists (
                                    select from catalog.reduction where offer_id = :offer and since < :until and until > :since)
                                """)
                        .param("offer", offer.value())
                        .param("cents", price.getAmountMinorLong())
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update();
        return announced == 1 ? new Outcome.Announced() : new Outcome.Overlaps();
    }

    /** Ends what runs at this moment and forgets what has not begun. */
    @Transactional
    public void endReductions(OfferId offer) {
        jdbc.sql("delete from catalog.reduction where offer_id = ? and since >= now()")
                .param(offer.value())
                .update();
        jdbc.sql(
                        """
                        update catalog.reduction set until = now()
                        where offer_id = ? and since < now() and until > now()
                        """)
                .param(offer.value())
                .update();
    }

    /** A price asked before Halle knew the offer: brought along from another shop, or invented. */
    public void remember(OfferId offer, Money price, Instant since) {
        jdbc.sql("insert into catalog.price_change (offer_id, price_cents, since) values (?, ?, ?)")
                .params(offer.value(), price.getAmountMinorLong(), since.atOffset(ZoneOffset.UTC))
                .update();
    }
}
