package fr.halle.costsharing.claims;

import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.books.Books;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What becomes of a claim: the title that was issued, what was received, what is contested. */
@Component
public class Following {

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Claims claims;
    private final Sharing sharing;
    private final Books books;

    Following(JdbcClient jdbc, Claims claims, Sharing sharing, Books books) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.sharing = sharing;
        this.books = books;
    }

    /**
     * Fields number, day; charged where the accountant has taken it in charge. The number of a
     * claim that was taken back is free again.
     */
    @Transactional
    public List<Refused> issued(UUID id, Typed typed, PersonId by) {
        var wrong = asked(locked(id), typed, "number");
        charged(typed, wrong);
        if (!wrong.isEmpty()) return wrong;
        int written =
                jdbc.sql(
                                """
                                insert into costsharing.title (claim, number, issued_on, charged_on, entered_by, attempt)
                                select :claim, :number, :issued, :charged, :by, 1 + count(*)
                                  from costsharing.title t join costsharing.annulment a on a.claim = t.claim
                                 where t.number = :number and extract(year from t.issued_on) = extract(year from :issued::date)
                                on conflict do nothing
                                """)
                        .param("claim", id)
                        .param("number", typed.line("number"))
                        .param("issued", typed.day("day"))
                        .param("charged", typed.day("charged"))
                        .param("by", by.value())
                        .update();
        return written == 1 ? List.of() : List.of(Refused.of("number", "costsharing.title.twice"));
    }

    /** Fields amount, day, reference. At most what is left; the sign is the claim's. */
    @Transactional
    public List<Refused> received(UUID id, Typed typed, PersonId by) {
        var claim = locked(id);
        var wrong = new ArrayList<>(asked(claim, typed, "reference"));
        if (claim.annulled() != null) return wrong;
        var cents = typed.cents("amount");
        var left = claim.left();
        if (cents == null || cents == 0 || cents > Math.abs(left.getAmountMinorLong())) {
            wrong.add(Refused.of("amount", "costsharing.receipt.amount", left.abs()));
        }
        if (!wrong.isEmpty() || cents == null) return wrong;
        var amount = Money.ofMinor(CurrencyUnit.EUR, claim.amount().isNegative() ? -cents : cents);
        var day = Objects.requireNonNull(typed.day("day"));
        var receipt =
                jdbc.sql(
                                """
                                insert into costsharing.receipt (claim, day, cents, reference, entered_by, attempt)
                                select :claim, :day, :cents, :reference, :by, 1 + count(*)
                                  from costsharing.receipt r join costsharing.annulment a on a.receipt = r.id
                                 where r.claim = :claim and r.reference = :reference
                                on conflict do nothing returning id
                                """)
                        .param("claim", id)
                        .param("day", day)
                        .param("cents", amount.getAmountMinorLong())
                        .param("reference", typed.line("reference"))
                        .param("by", by.value())
                        .query(UUID.class)
                        .optional();
        if (receipt.isEmpty()) {
            return List.of(Refused.of("reference", "costsharing.receipt.twice"));
        }
        books.claimReceived(receipt.get(), id, claim.siren(), amount, day);
        return List.of();
    }

    /** Fields day, reason. */
    @Transactional
    public List<Refused> contested(UUID id, Typed typed, PersonId by) {
        var claim = locked(id);
        var wrong = new ArrayList<>(asked(claim, typed, "reason"));
        if (claim.origin() != null) {
            wrong.add(Refused.of("reason", "costsharing.contest.correction"));
        }
        if (!wrong.isEmpty()) return wrong;
        int written =
                jdbc.sql(
                                """
                                insert into costsharing.contest (claim, day, reason, entered_by)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(id)
                        .param(typed.day("day"))
                        .param(typed.text("reason"))
                        .param(by.value())
                        .update();
        return written == 1
                ? List.of()
                : List.of(Refused.of("reason", "costsharing.contest.twice"));
    }

    private void charged(Typed typed, List<Refused> wrong) {
        if (typed.line("charged").isEmpty()) return;
        var charged = typed.day("charged");
        var issued = typed.day("day");
        if (charged == null) wrong.add(Refused.of("charged", "costsharing.enter.day.wrong"));
        else if (charged.isAfter(sharing.today())) {
            wrong.add(Refused.of("charged", "costsharing.enter.day.future"));
        } else if (issued != null && charged.isBefore(issued)) {
            wrong.add(Refused.of("charged", "costsharing.title.charged.before", issued));
        }
    }

    private List<Refused> asked(Claim claim, Typed typed, String text) {
        var annulled = claim.annulled();
        var wrong = new ArrayList<Refused>();
        LocalDate day = typed.day("day");
        if (annulled != null) {
            wrong.add(Refused.of("day", "costsharing.claim.annulled", annulled.day()));
            return wrong;
        }
        if (day == null) wrong.add(Refused.of("day", "costsharing.enter.day.wrong"));
        else if (day.isAfter(sharing.today())) {
            wrong.add(Refused.of("day", "costsharing.enter.day.future"));
        } else if (day.isBefore(claim.calledOn())) {
            wrong.add(Refused.of("day", "costsharing.claim.before", claim.calledOn()));
        }
        if (typed.text(text).isEmpty() || typed.text(text).length() > LONGEST) {
            wrong.add(Refused.of(text, "costsharing.enter.text.wrong"));
        }
        return wrong;
    }

    /** Receipts of one claim come one after the other. */
    private Claim locked(UUID id) {
        jdbc.sql("select 1 from costsharing.claim where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
        return claims.byId(id).orElseThrow();
    }
}
