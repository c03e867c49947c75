package fr.halle.costsharing.claims;

import fr.halle.costsharing.Turn;
import fr.halle.kernel.PersonId;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** Writes claims, numbered by year without a gap. */
@Component
class Numbered {

    private final JdbcClient jdbc;
    private final Turn turn;

    Numbered(JdbcClient jdbc, Turn turn) {
        this.jdbc = jdbc;
        this.turn = turn;
    }

    /** Before anything is read of what was called. */
    void takeTurn() {
        turn.take();
    }

    /**
     * @param corrects the claim of which this one takes back a part; null: it calls
     */
    UUID write(
            String siren,
            String party,
            LocalDate day,
            Money amount,
            @Nullable UUID corrects,
            PersonId by) {
        return jdbc.sql(
                        """
                        insert into costsharing.claim (year, number, siren, party, called_on, cents, corrects, called_by)
                        select :year, coalesce((select max(number) from costsharing.claim where year = :year), 0) + 1,
                               :siren, :party, :day, :cents, :corrects, :by
                        returning id
                        """)
                .param("year", day.getYear())
                .param("siren", siren)
                .param("party", party)
                .param("day", day)
                .param("cents", amount.getAmountMinorLong())
                .param("corrects", corrects)
                .param("by", by.value())
                .query(UUID.class)
                .single();
    }
}
