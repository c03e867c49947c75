package fr.halle.payments;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.accounting.Euros;

import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The payees' shares. Their numbers only ever move by one conditional update, under a CHECK. */
@Repository
class Parts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Parts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the part still asks for. */
    Money asked(UUID subject, UUID part) {
        return jdbc.sql(
                        "select cents - lowered_cents from payments.part where subject = ? and reference = ?")
                .params(subject, part)
                .query(Long.class)
                .optional()
                .map(Euros::of)
                .orElseThrow(
                        () -> new IllegalArgumentException("No part " + part + " in " + subject));
    }

    /** What is asked for of the part, less what goes back. */
    Money kept(UUID subject, UUID part) {
        return jdbc.sql(
                        """
                        select cents - lowered_cents - refunded_cents from payments.part
                        where subject = ? and reference = ?
                        """)
                .params(subject, part)
                .query(Long.class)
                .optional()
                .map(Euros::of)
                .orElseThrow(
                        () -> new IllegalArgumentException("No part " + part + " in " + subject));
    }

    OrganisationId payee(UUID subject, UUID part) {
        return jdbc.sql("select payee from payments.part where subject = ? and reference = ?")
                .params(subject, part)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new)
                .orElseThrow(
                        () -> new IllegalArgumentException("No part " + part + " in " + subject));
    }

    /** What each part still asks for, where it asks for anything. */
    Map<UUID, Money> asked(UUID subject) {
        var asked = new LinkedHashMap<UUID, Money>();
        jdbc.sql(
                        """
                        select reference, cents - lowered_cents from payments.part
                         where subject = ? and cents > lowered_cents order by reference
                        """)
                .param(subject)
                .query(
                        row -> {
                            asked.put(row.getObject(1, UUID.class), Euros.of(row.getLong(2)));
                        });
        return asked;
    }

    /** The same of several, by part; the values are their subjects. */
    Map<UUID, Money> kept(Map<UUID, UUID> subjects) {
        var asked = List.copyOf(subjects.entrySet());
        var kept = new HashMap<UUID, Money>();
        jdbc.sql(
                        """
                        select reference, cents - lowered_cents - refunded_cents as kept from payments.part
                        where (subject, reference) in (select * from unnest(?, ?))
                        """)
                .param(asked.stream().map(Map.Entry::getValue).toArray(UUID[]::new))
                .param(asked.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .query(
                        row -> {
                            kept.put(row.getObject(1, UUID.class), Euros.of(row.getLong(2)));
                        });
        return kept;
    }

    /** Before it is paid: less is asked for. */
    void lower(UUID subject, UUID part, Money amount, String reason) {
        take("lowered_cents", subject, part, amount);
        jdbc.sql(
                        "insert into payments.lowering (subject, part, cents, reason, lowered_at) values (?, ?, ?, ?, ?)")
                .params(
                        subject,
                        part,
                        Euros.cents(amount),
                        reason,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** After it was paid: so much of it goes back. */
    void refund(UUID subject, UUID part, Money amount) {
        take("refunded_cents", subject, part, amount);
    }

    private void take(String column, UUID subject, UUID part, Money amount) {
        int taken =
                jdbc.sql(
                                """
                                update payments.part set %1$s = %1$s + :cents
                                 where subject = :subject and reference = :part
                                   and lowered_cents + refunded_cents + :cents <= cents
                                """
                                        .formatted(column))
                        .param("cents", Euros.cents(amount))
                        .param("subject", subject)
                        .param("part", part)
                        .update();
        if (taken == 0) {
            throw new IllegalArgumentException(
                    "%s is more than what is left of part %s in %s"
                            .formatted(amount, part, subject));
        }
    }
}
