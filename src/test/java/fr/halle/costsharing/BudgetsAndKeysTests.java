package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

/** What the committee votes for many expenses at once: money for a year, a key from a day on. */
class BudgetsAndKeysTests extends SharingTest {

    private static final String BUDGETS = SHARING + "/budgets";
    private static final String KEYS = SHARING + "/keys";
    private final LocalDate today = Days.today();

    @Test
    void aLaterVoteAddsToAYearAndTheSameOneDoesNot() {
        var accountant = accountant();
        assertThat(vote(accountant, "2061", "1000,00", "B-1").location()).isEqualTo(BUDGETS);
        assertThat(vote(accountant, "2061", "500,50", "B-2").location()).isEqualTo(BUDGETS);
        assertThat(row(accountant, "2061")).contains("1 500,50 €").doesNotContain("Dépassé");
        var twice = vote(accountant, "2061", "9,00", "B-2");
        assertThat(twice.mistakes()).singleElement().asString().contains("déjà enregistrée");
        assertThat(twice.valueOf("amount")).isEqualTo("9,00");
        var wrong = vote(accountant, "twenty", "-3", "");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.mistakes()).hasSize(3);
        assertThat(wrong.valueOf("year")).isEqualTo("twenty");
    }

    @Test
    void whatIsEngagedBeyondTheVoteIsShownAndNotRefused() {
        var accountant = accountant();
        var code = code();
        enter(accountant, code, "100,00", "20,00");
        jdbc.sql("update costsharing.expense set year = 2062 where code = ?").param(code).update();
        var id =
                jdbc.sql("select id from costsharing.expense where code = ?")
                        .param(code)
                        .query(UUID.class)
                        .single();
        var path = SHARING + "/expenses/" + id;
        post(accountant, path + "/decision", "number", "B-3", "decided", "" + today);
        assertThat(
                        post(accountant, path + "/stage", "stage", "ENGAGED", "day", "" + today)
                                .status())
                .isEqualTo(302);
        assertThat(row(accountant, "2062")).contains("120,00 €", "Dépassé");
        assertThat(accountant.get(BUDGETS).text()).contains("En 2062, l’engagé dépasse le voté de");
        vote(accountant, "2062", "120,00", "B-4");
        assertThat(row(accountant, "2062")).doesNotContain("Dépassé");
    }

    @Test
    void aKeyThatWouldChangeWhatWasCalledIsRefused() {
        engaged("50,00");
        var due = calling.due().getFirst();
        calling.call(due.siren(), due.total().getAmountMinorLong(), new PersonId(new UUID(0, 5)));
        var accountant = accountant();
        var refused = key(accountant, today, "40", "TOTALE:2021");
        assertThat(refused.mistakes()).singleElement().asString().contains("a déjà été appelée");
        assertThat(refused.valueOf("since")).isEqualTo(today.toString());
        assertThat(refused.page().select("option[selected]").eachAttr("value"))
                .contains("TOTALE:2021");
        var coming = today.plusDays(900);
        assertThat(key(accountant, coming, "33,3", "MUNICIPALE:2026").location()).isEqualTo(KEYS);
        assertThat(key(accountant, coming, "50", "MUNICIPALE:2026").mistakes())
                .singleElement()
                .asString()
                .contains("Une clé commence déjà");
        var page = accountant.get(KEYS);
        assertThat(page.page().select("tbody tr").first().text())
                .contains("À venir", "33,3", "municipale de 2026", "K-1", "Hors registre");
        assertThat(page.text()).contains("En vigueur", "CP-D01");
    }

    @Test
    void aKeyCountsWhatIsKnownOfEveryPartnerAndAWholePercentage() {
        var far = today.plusDays(901);
        for (var counted : new String[] {"TOTALE:1999", "", "x"}) {
            assertThat(key(accountant(), far, "50", counted).mistakes())
                    .as(counted)
                    .singleElement()
                    .asString()
                    .contains("population connue");
        }
        for (var part : new String[] {"101", "-1", "33,33", "half", ""}) {
            var refused = key(accountant(), far, part, "TOTALE:2021");
            assertThat(refused.mistakes()).as(part).singleElement().asString().contains("0 à 100");
            assertThat(refused.valueOf("department")).isEqualTo(part);
        }
    }

    private Answer vote(Buyer accountant, String year, String amount, String number) {
        return post(
                accountant,
                BUDGETS,
                "year",
                year,
                "amount",
                amount,
                "number",
                number,
                "decided",
                "" + today);
    }

    private Answer key(Buyer accountant, LocalDate since, String part, String counted) {
        return post(
                accountant,
                KEYS,
                "since",
                "" + since,
                "department",
                part,
                "counted",
                counted,
                "number",
                "K-1",
                "decided",
                "" + today);
    }

    private static String row(Buyer accountant, String year) {
        return accountant
                .get(BUDGETS)
                .page()
                .select("tbody tr:has(th:contains(" + year + "))")
                .first()
                .text()
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
