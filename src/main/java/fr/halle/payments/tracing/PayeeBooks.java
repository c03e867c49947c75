package fr.halle.payments.tracing;

import fr.halle.kernel.OrganisationId;
import fr.halle.ledger.Ledger;
import fr.halle.payments.accounting.Chart;
import fr.halle.payments.accounting.Euros;

import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How a payee stands in the books. */
@Component
public class PayeeBooks {

    private final Ledger ledger;
    private final JdbcClient jdbc;

    /** Paid for orders that still wait for their hand-over. */
    public record ToCome(int orders, Money amount) {}

    PayeeBooks(Ledger ledger, JdbcClient jdbc) {
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** Due to it and not sent at the end of that day, by the ledger. */
    public Money stands(OrganisationId payee, LocalDate day) {
        return Euros.of(-ledger.balance(Chart.payee(payee), day));
    }

    /** What the provider sent in that time, less what it took back. */
    public Money sent(OrganisationId payee, Instant from, Instant to) {
        return jdbc.sql(
                        """
                        select coalesce((select sum(cents) from payments.transfer
                                          where payee = :payee and done_at >= :from and done_at < :to), 0)
                             - coalesce((select sum(v.cents) from payments.reversal v
                                           join payments.transfer f on f.id = v.transfer
                                          where f.payee = :payee and v.done_at >= :from and v.done_at < :to), 0)
                        """)
                .param("payee", payee.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(Euros::of)
                .orElseThrow();
    }

    /** What shoppers have paid, less what was given back, for what is not handed over. */
    public ToCome toCome(OrganisationId payee) {
        return jdbc.sql(
                        """
                        select count(*), coalesce(sum(t.cents - t.lowered_cents - t.refunded_cents), 0)
                          from payments.part t join payments.request r on r.subject = t.subject
                         where t.payee = ? and r.payment is not null and t.cents > t.lowered_cents + t.refunded_cents
                           and not exists (select from payments.transfer where part = t.reference)
                        """)
                .param(payee.value())
                .query((row, _) -> new ToCome(row.getInt(1), Euros.of(row.getLong(2))))
                .single();
    }
}
