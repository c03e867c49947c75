package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.util.UUID;

/**
 * A claim belongs to the year in which it was called, a title to the one in which it was issued.
 */
class YearsTests extends SharingTest {

    private static final String PORTES = "240800862";
    private final int now = Days.today().getYear();
    private final int then = now - 1;

    @Test
    void eachYearHasItsFileAndItsTitles() {
        var accountant = accountant();
        var old = ofLastYear();
        var first = called();
        var second = called();
        var number = "BORD-" + code();
        assertThat(title(accountant, old, number, then + "-12-20").location()).isEqualTo(old);
        assertThat(title(accountant, first, number, "" + Days.today()).location())
                .as("another year")
                .isEqualTo(first);
        assertThat(title(accountant, second, number, "" + Days.today()).mistakes())
                .as("the same year")
                .singleElement()
                .asString()
                .contains("porte ce numéro");
        assertThat(accountant.send(annul(accountant, old)).location()).isEqualTo(old);
        var links = accountant.get(SHARING).page().select("a[href$=/file]").eachAttr("href");
        assertThat(links)
                .contains(
                        SHARING + "/claims/" + then + "/file", SHARING + "/claims/" + now + "/file")
                .doesNotHaveDuplicates();
        for (var year : new int[] {then, now}) {
            var lines = accountant.get(SHARING + "/claims/" + year + "/file").body().lines();
            assertThat(lines.skip(1)).isNotEmpty().allMatch(line -> line.startsWith(year + "-"));
        }
        assertThat(accountant.get(SHARING + "/claims/1999/file").body().lines()).hasSize(1);
        assertThat(accountant.get(SHARING).has(".tag--warn:contains(Écart)")).isFalse();
    }

    private Form annul(Buyer accountant, String claim) {
        return accountant.get(claim).form("/annulment").with("why", "Reprise");
    }

    private Answer title(Buyer accountant, String claim, String number, String day) {
        return post(accountant, claim + "/title", "number", number, "day", day);
    }

    private String called() {
        engaged("400,00");
        var due = calling.due().stream().filter(e -> e.siren().equals(PORTES)).findFirst();
        long cents = due.orElseThrow().total().getAmountMinorLong();
        assertThat(calling.call(PORTES, cents, new PersonId(new UUID(0, 8)))).isEmpty();
        return claim(PORTES);
    }

    /** As last year called it: what the test does not annul would be missing in the books. */
    private String ofLastYear() {
        var accountant = accountant();
        var code = code();
        enter(accountant, code, "10,00", "0");
        var id =
                jdbc.sql(
                                """
                                with claim as (
                                    insert into costsharing.claim (year, number, siren, party, called_on, cents, called_by)
                                    select :year, 1 + count(*), :siren, 'Partner', make_date(:year, 12, 1), 500, uuidv7()
                                      from costsharing.claim where year = :year
                                    returning id)
                                insert into costsharing.claim_line (claim, expense, siren, round, basis_cents, part_cents, before_cents,
                                       cents, population, people, department_permille, kind, vintage, object, since)
                                select claim.id, e.id, :siren, 1, 1000, 500, 0, 500, 10, 10, 500, 'TOTALE', 2021, 'O', make_date(:year, 12, 1)
                                  from claim, costsharing.expense e where e.code = :code
                                returning claim
                                """)
                        .param("year", then)
                        .param("siren", PORTES)
                        .param("code", code)
                        .query(UUID.class)
                        .single();
        return SHARING + "/claims/" + id;
    }
}
