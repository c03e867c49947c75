package fr.halle.costsharing.claims;

import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.books.Books;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Calls what is due from a party: the claim, its lines and its entry in one transaction. */
@Component
public class Calling {

    private final JdbcClient jdbc;
    private final Claims claims;
    private final Sharing sharing;
    private final Books books;
    private final Numbered numbered;

    Calling(JdbcClient jdbc, Claims claims, Sharing sharing, Books books, Numbered numbered) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.sharing = sharing;
        this.books = books;
        this.numbered = numbered;
    }

    /** What may be called now, by party. */
    public List<Due> due() {
        var grounds = sharing.grounds();
        if (grounds.isEmpty()) return List.of();
        return Due.of(grounds.get().parties(), sharing.all(grounds.get()), claims.called());
    }

    /**
     * @param seen cents that the caller has read: another amount is due by now, nothing is called
     */
    @Transactional
    public List<Refused> call(String siren, long seen, PersonId by) {
        numbered.takeTurn();
        var due = due().stream().filter(each -> each.siren().equals(siren)).findFirst();
        if (due.isEmpty() || due.get().total().isZero()) {
            return List.of(Refused.of(siren, "costsharing.call.nothing"));
        }
        var total = due.get().total();
        if (total.getAmountMinorLong() != seen) {
            return List.of(Refused.of(siren, "costsharing.call.changed", total));
        }
        var today = sharing.today();
        var id = numbered.write(siren, due.get().party(), today, total, null, by);
        write(id, siren, due.get().lines());
        paidBefore(due.get().lines(), today);
        books.claimCalled(id, siren, total, today);
        return List.of();
    }

    /** What was paid while nobody shared it comes into the books with the first call of it. */
    private void paidBefore(List<ClaimLine> lines, LocalDate today) {
        jdbc.sql(
                        """
                        select s.id, s.expense, i.net_cents + i.vat_cents from costsharing.standing_stage s
                          join costsharing.standing_stage i on i.expense = s.expense and i.stage = 'INVOICED'
                         where s.stage = 'PAID' and s.expense = any(?)
                        """)
                .param(lines.stream().map(ClaimLine::expense).toArray(UUID[]::new))
                .query(
                        (row, _) -> {
                            var gross = Money.ofMinor(CurrencyUnit.EUR, row.getLong(3));
                            var stage = row.getObject(1, UUID.class);
                            books.expensePaid(stage, row.getObject(2, UUID.class), gross, today);
                            return stage;
                        })
                .list();
    }

    private void write(UUID claim, String siren, List<ClaimLine> lines) {
        jdbc.sql(
                        """
                        insert into costsharing.claim_line (claim, siren, expense, round, basis_cents, part_cents, before_cents,
                                cents, population, people, department_permille, kind, vintage, object, since)
                        select :claim, :siren, * from unnest(:expenses::uuid[], :rounds::int[], :bases::bigint[], :parts::bigint[],
                                :befores::bigint[], :cents::bigint[], :populations::int[], :people::int[], :permilles::int[],
                                :kinds::text[], :vintages::int[], :objects::text[], :since::text[]::date[])
                        """)
                .param("claim", claim)
                .param("siren", siren)
                .param("expenses", lines.stream().map(ClaimLine::expense).toArray(UUID[]::new))
                .param("rounds", lines.stream().map(ClaimLine::round).toArray(Integer[]::new))
                .param("bases", cents(lines.stream().map(ClaimLine::basis).toList()))
                .param("parts", cents(lines.stream().map(ClaimLine::part).toList()))
                .param("befores", cents(lines.stream().map(ClaimLine::before).toList()))
                .param("cents", cents(lines.stream().map(ClaimLine::amount).toList()))
                .param(
                        "populations",
                        lines.stream().map(ClaimLine::population).toArray(Integer[]::new))
                .param("people", lines.stream().map(ClaimLine::people).toArray(Integer[]::new))
                .param(
                        "permilles",
                        lines.stream().map(ClaimLine::departmentPermille).toArray(Integer[]::new))
                .param("kinds", lines.stream().map(l -> l.kind().name()).toArray(String[]::new))
                .param("vintages", lines.stream().map(ClaimLine::vintage).toArray(Integer[]::new))
                .param("objects", lines.stream().map(ClaimLine::object).toArray(String[]::new))
                .param(
                        "since",
                        lines.stream().map(l -> l.since().toString()).toArray(String[]::new))
                .update();
    }

    private static Long[] cents(List<Money> amounts) {
        return amounts.stream().map(each -> each.getAmountMinorLong()).toArray(Long[]::new);
    }
}
