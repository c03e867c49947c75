package fr.halle.payments.tracing;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.OrganisationId;
import fr.halle.payments.accounting.Euros;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the platform kept of what payees sold, less what it gave up again. */
@Component
public class KeptFees {

    private final JdbcClient jdbc;

    /**
     * @param quarter 1 to 4, of the days of Paris
     * @param fee VAT included
     */
    public record Quarter(OrganisationId payee, int quarter, Money fee) {}

    KeptFees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every payee of whom something was kept in a year, in one statement. */
    public List<Quarter> of(int year) {
        return read(year, null);
    }

    public List<Quarter> of(int year, Collection<OrganisationId> payees) {
        return read(year, payees.stream().map(OrganisationId::value).toArray(UUID[]::new));
    }

    private List<Quarter> read(int year, UUID @Nullable [] payees) {
        return jdbc.sql(
                        """
                        select payee, extract(quarter from at at time zone 'Europe/Paris')::int as quarter, sum(cents) as cents
                          from (select payee, due_at as at, fee_cents as cents from payments.transfer
                                 where due_at >= :from and due_at < :to
                                union all
                                select f.payee, v.asked_at, -v.fee_cents
                                  from payments.reversal v join payments.transfer f on f.id = v.transfer
                                 where v.asked_at >= :from and v.asked_at < :to) kept
                         where cast(:payees as uuid[]) is null or payee = any(:payees)
                         group by 1, 2 having sum(cents) <> 0 order by 1, 2
                        """)
                .param("from", firstOf(year))
                .param("to", firstOf(year + 1))
                .param("payees", payees)
                .query(
                        (row, _) ->
                                new Quarter(
                                        new OrganisationId(row.getObject("payee", UUID.class)),
                                        row.getInt("quarter"),
                                        Euros.of(row.getLong("cents"))))
                .list();
    }

    private static OffsetDateTime firstOf(int year) {
        Instant first = CivilTime.instant(LocalDate.of(year, 1, 1), LocalTime.MIDNIGHT);
        return first.atOffset(ZoneOffset.UTC);
    }
}
