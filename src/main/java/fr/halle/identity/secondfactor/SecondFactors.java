package fr.halle.identity.secondfactor;

import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Seals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The secrets that telephones share with us, and which codes have served. */
@Component
class SecondFactors {

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    /** A secret, opened, and the last step whose code served. */
    record Known(byte[] secret, long lastStep, Instant since) {}

    boolean isOn(PersonId person) {
        return jdbc.sql("select exists (select from identity.second_factor where person_id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** A seal that does not open (the operator's key was changed) is an IllegalStateException. */
    Optional<Known> of(PersonId person) {
        return jdbc.sql(
                        """
                        select secret, last_step, since from identity.second_factor
                        where person_id = ?
                        """)
                .param(person.value())
                .query(
                        (row, number) ->
                                new Known(
                                        opened(person, row.getBytes("secret")),
                                        row.getLong("last_step"),
                                        row.getTimestamp("since").toInstant()))
                .optional();
    }

    private byte[] opened(PersonId person, byte[] sealed) {
        return seals.opened(purpose(person), sealed)
                .orElseThrow(() -> new IllegalStateException("Was halle.seal-key changed?"));
    }

    /** False, and nothing changes, for whoever has one. */
    boolean add(PersonId person, byte[] secret, long lastStep) {
        return jdbc.sql(
                                """
                                insert into identity.second_factor (person_id, secret, last_step, since)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(person.value())
                        .param(seals.seal(purpose(person), secret))
                        .param(lastStep)
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False for a step that has served, or lies before one that has. */
    boolean spend(PersonId person, long step) {
        return jdbc.sql(
                                """
                                update identity.second_factor set last_step = :step
                                where person_id = :person and last_step < :step
                                """)
                        .param("step", step)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Its recovery codes go with it. False if there was none. */
    boolean remove(PersonId person) {
        return jdbc.sql("delete from identity.second_factor where person_id = ?")
                        .param(person.value())
                        .update()
                == 1;
    }

    /** Only for an invented person's invented telephone: its present code counts again. */
    void forgetLastStep(PersonId invented) {
        jdbc.sql("update identity.second_factor set last_step = 0 where person_id = ?")
                .param(invented.value())
                .update();
    }

    private static String purpose(PersonId person) {
        return "second factor of " + person.value();
    }
}
