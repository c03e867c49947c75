package fr.halle.catalog;

import fr.halle.kernel.OfferId;
import fr.halle.kernel.ProductId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

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

        /** Asked less, or as little, in the thirty days before: nothing would be reduced. */
        record AskedBefore(Money lowest) implements Outcome {}

        /** Another reduction of the same offer covers some of these days. */
        record Overlaps() implements Outcome {}
    }

    /** A lower price for a while, which runs or will. */
    public record Reduction(
            OfferId offer, Money price, Instant since, Instant until, boolean runs) {}

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
        takeTurns(offer);
        long asked = asked(offer);
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

    /**
     * The same, for those who announce it to the public: only what is below all that was asked in
     * the thirty days before is a reduction (L112-1-1).
     */
    @Transactional
    public Outcome announce(OfferId offer, Money price, Instant since, Instant until) {
        takeTurns(offer);
        long lowest =
                jdbc.sql("select coalesce(catalog.lowest_before(?, ?), 9223372036854775807)")
                        .params(offer.value(), since.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        long cents = price.getAmountMinorLong();
        return cents >= lowest && cents < asked(offer)
                ? new Outcome.AskedBefore(Money.ofMinor(price.getCurrencyUnit(), lowest))
                : reduce(offer, price, since, until);
    }

    /** Reductions of one offer take turns, under the row that a basket locks too. */
    private void takeTurns(OfferId offer) {
        jdbc.sql("select 1 from catalog.stock where offer_id = ? for update")
                .param(offer.value())
                .query()
                .listOfRows();
    }

    private long asked(OfferId offer) {
        return jdbc.sql("select price_cents from catalog.offer where id = ?")
                .param(offer.value())
                .query(Long.class)
                .single();
    }

    /** Those of a product that are not over, earliest first. */
    public List<Reduction> reductions(ProductId product) {
        return jdbc.sql(
                        """
                        select r.offer_id, r.price_cents, r.since, r.until, r.since <= now() as runs
                        from catalog.reduction r join catalog.offer o on o.id = r.offer_id
                        where o.product_id = ? and o.withdrawn_at is null and r.until > now() order by r.since, o.position
                        """)
                .param(product.value())
                .query(
                        (row, number) ->
                                new Reduction(
                                        new OfferId(row.getObject("offer_id", UUID.class)),
                                        Money.ofMinor(CurrencyUnit.EUR, row.getLong("price_cents")),
                                        row.getObject("since", OffsetDateTime.class).toInstant(),
                                        row.getObject("until", OffsetDateTime.class).toInstant(),
                                        row.getBoolean("runs")))
                .list();
    }

    /** Ends what runs at this moment and forgets what has not begun; false where there is none. */
    @Transactional
    public boolean endReductions(OfferId offer) {
        int forgotten =
                jdbc.sql("delete from catalog.reduction where offer_id = ? and since >= now()")
                        .param(offer.value())
                        .update();
        int ended =
                jdbc.sql(
                                """
                                update catalog.reduction set until = now()
                                where offer_id = ? and since < now() and until > now()
                                """)
                        .param(offer.value())
                        .update();
        return forgotten + ended > 0;
    }

    /** A price asked before Halle knew the offer: brought along from another shop, or invented. */
    public void remember(OfferId offer, Money price, Instant since) {
        jdbc.sql("insert into catalog.price_change (offer_id, price_cents, since) values (?, ?, ?)")
                .params(offer.value(), price.getAmountMinorLong(), since.atOffset(ZoneOffset.UTC))
                .update();
    }
}
