package fr.halle.payments.reconciliation;

import fr.halle.payments.accounting.Euros;
import fr.halle.payments.accounting.Postings;
import fr.halle.payments.card.Movement;
import fr.halle.payments.card.Movement.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The comparisons that were made, and what providers were found to keep for themselves. */
@Repository
public class Runs {

    private final JdbcClient jdbc;
    private final Postings postings;
    private final Clock clock;

    Runs(JdbcClient jdbc, Postings postings, Clock clock) {
        this.jdbc = jdbc;
        this.postings = postings;
        this.clock = clock;
    }

    /** Latest first: the last one of each day. */
    public List<Run> daily(int days) {
        return jdbc.sql(
                        """
                        select distinct on (provider, (ran_at at time zone 'Europe/Paris')::date) *
                          from payments.reconciliation where ran_at > now() - make_interval(days => ?)
                         order by provider, (ran_at at time zone 'Europe/Paris')::date desc, ran_at desc
                        """)
                .param(days)
                .query(Runs::run)
                .list();
    }

    void add(String provider, Instant from, Instant to, List<Movement> moved, int differences) {
        jdbc.sql(
                        """
                        insert into payments.reconciliation (provider, since, until, ran_at, movements, paid_cents,
                               refunded_cents, sent_cents, taken_back_cents, differences)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        provider,
                        from.atOffset(ZoneOffset.UTC),
                        to.atOffset(ZoneOffset.UTC),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        moved.size(),
                        sum(moved, Kind.PAYMENT),
                        sum(moved, Kind.REFUND),
                        sum(moved, Kind.TRANSFER),
                        sum(moved, Kind.REVERSAL),
                        differences)
                .update();
    }

    /** Each once: as a row and as an entry. */
    @Transactional
    public void costs(String provider, List<Movement> movements) {
        var paid =
                movements.stream()
                        .filter(each -> each.kind() == Kind.PAYMENT && each.fee().isPositive())
                        .toList();
        if (paid.isEmpty()) return;
        jdbc.sql(
                        """
                        with cost as (
                            insert into payments.provider_cost (payment, cents, found_at)
                            select p.id, told.cents, :now from payments.payment p
                              join unnest(:references::text[], :cents::bigint[]) as told (reference, cents)
                                on told.reference = p.provider_reference
                             where p.provider = :provider
                            on conflict do nothing returning payment, cents)
                        select cost.payment, cost.cents, p.subject from cost join payments.payment p on p.id = cost.payment
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("references", paid.stream().map(Movement::reference).toArray(String[]::new))
                .param(
                        "cents",
                        paid.stream().map(each -> Euros.cents(each.fee())).toArray(Long[]::new))
                .param("provider", provider)
                .query(
                        (row, number) -> {
                            postings.providerCost(
                                    row.getObject("payment", UUID.class),
                                    row.getObject("subject", UUID.class),
                                    provider,
                                    Euros.of(row.getLong("cents")));
                            return number;
                        })
                .list();
    }

    private static long sum(List<Movement> movements, Kind kind) {
        return movements.stream()
                .filter(each -> each.kind() == kind)
                .mapToLong(each -> Euros.cents(each.amount()))
                .sum();
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getString("provider"),
                instant(row, "since"),
                instant(row, "until"),
                instant(row, "ran_at"),
                row.getInt("movements"),
                Euros.of(row.getLong("paid_cents")),
                Euros.of(row.getLong("refunded_cents")),
                Euros.of(row.getLong("sent_cents")),
                Euros.of(row.getLong("taken_back_cents")),
                row.getInt("differences"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
