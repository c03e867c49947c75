package fr.halle.costsharing.claims;

import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.books.Books;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Ends a contest: the claim is maintained, or a correcting claim takes back what is given up. What
 * was not received yet is set off at once; the rest of the correction is paid back.
 */
@Component
public class Settling {

    private final JdbcClient jdbc;
    private final Claims claims;
    private final Sharing sharing;
    private final Books books;
    private final Numbered numbered;

    Settling(JdbcClient jdbc, Claims claims, Sharing sharing, Books books, Numbered numbered) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.sharing = sharing;
        this.books = books;
        this.numbered = numbered;
    }

    /** Fields outcome (MAINTAINED or REDUCED), amount where it is reduced, day, reason. */
    @Transactional
    public List<Refused> settle(UUID id, Typed typed, PersonId by) {
        numbered.takeTurn();
        jdbc.sql("select 1 from costsharing.claim where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
        var claim = claims.byId(id).orElseThrow();
        var wrong = SettlementRules.refused(claim, typed, sharing.today());
        if (!wrong.isEmpty()) return wrong;
        var day = Objects.requireNonNull(typed.day("day"));
        if (!SettlementRules.isReduced(typed)) {
            write(id, day, typed, null, 0, by);
            return List.of();
        }
        long cents = Objects.requireNonNull(typed.cents("amount"));
        long sign = claim.amount().isNegative() ? -1 : 1;
        var taken = Money.ofMinor(CurrencyUnit.EUR, -sign * cents);
        var correction = numbered.write(claim.siren(), claim.party(), day, taken, id, by);
        long open = Math.abs(claim.left().getAmountMinorLong());
        write(id, day, typed, correction, sign * Math.min(cents, open), by);
        books.claimCalled(correction, claim.siren(), taken, day);
        return List.of();
    }

    private void write(
            UUID claim,
            LocalDate day,
            Typed typed,
            @Nullable UUID correction,
            long setOff,
            PersonId by) {
        jdbc.sql(
                        """
                        insert into costsharing.settlement (claim, day, reason, correction, set_off_cents, entered_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(claim)
                .param(day)
                .param(typed.text("reason"))
                .param(correction)
                .param(setOff)
                .param(by.value())
                .update();
    }
}
