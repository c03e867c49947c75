package fr.halle.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Buyer;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Claims that build on others, the numbers of titles, and the file in which all of it adds up. */
class RegularisationsTests extends SharingTest {

    private static final String PORTES = "200043156";
    private final LocalDate today = Days.today();
    private static final PersonId BY = new PersonId(new UUID(0, 8));

    @Test
    void theNumberOfATitleIsFreeAgainOnceItsClaimIsCancelled() {
        var accountant = accountant();
        var number = "412-" + code();
        var wrong = called();
        title(accountant, wrong, number);
        var other = called();
        assertThat(titled(accountant, other, number)).contains("porte ce numéro");
        accountant.send(accountant.get(wrong).form("/annulment").with("why", "Titre d’un autre"));
        assertThat(titled(accountant, other, number)).isEmpty();
        assertThat(accountant.get(other).text()).contains(number);
        var third = called();
        assertThat(titled(accountant, third, number)).as("once").contains("porte ce numéro");
    }

    @Test
    void aClaimThatALaterOneBuildsOnIsCancelledAfterIt() {
        var accountant = accountant();
        var path = engagedAt(accountant, "300,00");
        var first = claimed();
        invoice(accountant, path, "500,00");
        var second = claimed();
        var name = accountant.get(second).page().select("h1").text().replace("Appel n° ", "");
        assertThat(post(accountant, first + "/annulment", "why", "Erreur").mistakes())
                .singleElement()
                .asString()
                .contains(name, "annulez-le d’abord");
        assertThat(accountant.get(first).page().select("form[action$=/annulment]")).isEmpty();
        for (var claim : List.of(second, first)) {
            var form = accountant.get(claim).form("/annulment").with("why", "Erreur");
            assertThat(accountant.send(form).location()).isEqualTo(claim);
        }
    }

    @Test
    void whatTheInvoiceAddsIsOwedSinceTheInvoiceAndThePartSinceItWasEngaged() {
        var accountant = accountant();
        var engaged = today.minusDays(9);
        var path = enter(accountant, code(), "300,00", "0");
        post(accountant, path + "/decision", "number", "CP-9", "decided", "" + engaged);
        post(accountant, path + "/stage", "stage", "ENGAGED", "day", "" + engaged);
        var first = claimed();
        invoice(accountant, path, "500,00");
        var second = claimed();
        assertThat(accountant.get(first).text()).contains("due depuis le " + said(engaged));
        assertThat(accountant.get(second).text())
                .contains("due depuis le " + said(today))
                .doesNotContain("due depuis le " + said(engaged));
        assertThat(lineOf(accountant, first)).contains(";" + engaged + ";");
        assertThat(lineOf(accountant, second))
                .contains(";" + today + ";")
                .doesNotContain(";" + engaged + ";");
        assertThatThrownBy(() -> jdbc.sql("update costsharing.stage set day = day").update())
                .hasMessageContaining("written once");
    }

    @Test
    void everyColumnOfAmountsAddsUp() {
        var accountant = accountant();
        engagedAt(accountant, "300,00");
        engagedAt(accountant, "200,00");
        engagedAt(accountant, "100,00");
        var claim = claimed();
        post(accountant, claim + "/contest", "day", "" + today, "reason", "Trop élevé");
        var reduced = new String[] {"day", "" + today, "outcome", "REDUCED", "amount", "1,00"};
        var with = Arrays.copyOf(reduced, 8);
        with[6] = "reason";
        with[7] = "Geste";
        assertThat(post(accountant, claim + "/settlement", with).status()).isEqualTo(302);
        var rows = rows(accountant);
        assertThat(rows.stream().filter(row -> row[0].equals(rows.getLast()[0])).count()).isOne();
        var called = sum(rows, "Appelé");
        assertThat(called)
                .isEqualByComparingTo(sum(rows, "Total de l’appel"))
                .isEqualByComparingTo(
                        BigDecimal.valueOf(
                                number(
                                        """
                                        select sum(cents) from costsharing.claim c
                                         where year = ? and not exists (select from costsharing.annulment where claim = c.id)
                                        """,
                                        today.getYear()),
                                2));
        assertThat(sum(rows, "Compensé")).isEqualByComparingTo("0");
        assertThat(sum(rows, "Reste")).isEqualByComparingTo(called.subtract(sum(rows, "Reçu")));
        assertThat(rows).anyMatch(row -> row[column(accountant, "Compensé")].equals("1.00"));
    }

    private static String said(LocalDate day) {
        var pattern = day.getDayOfMonth() == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.FRANCE));
    }

    private BigDecimal sum(List<String[]> rows, String name) {
        int column = column(accountant(), name);
        return rows.stream()
                .map(row -> row[column])
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int column(Buyer accountant, String name) {
        return Arrays.asList(file(accountant).getFirst().split(";", -1)).indexOf(name);
    }

    private List<String[]> rows(Buyer accountant) {
        return file(accountant).stream().skip(1).map(line -> line.split(";", -1)).toList();
    }

    private String lineOf(Buyer accountant, String claim) {
        var name = accountant.get(claim).page().select("h1").text().replace("Appel n° ", "");
        return file(accountant).stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> file(Buyer accountant) {
        var path = SHARING + "/claims/" + today.getYear() + "/file";
        return accountant.get(path).body().lines().toList();
    }

    private String titled(Buyer accountant, String claim, String number) {
        return String.join(" ", title(accountant, claim, number));
    }

    private List<String> title(Buyer accountant, String claim, String number) {
        var sent = post(accountant, claim + "/title", "number", number, "day", "" + today);
        return sent.status() == 302 ? List.of() : sent.mistakes();
    }

    private String called() {
        engaged("400,00");
        return claimed();
    }

    private String claimed() {
        var due = calling.due().stream().filter(e -> e.siren().equals(PORTES)).findFirst();
        long cents = due.orElseThrow().total().getAmountMinorLong();
        assertThat(calling.call(PORTES, cents, BY)).isEmpty();
        return claim(PORTES);
    }

    private String engagedAt(Buyer accountant, String net) {
        var path = enter(accountant, code(), net, "0");
        post(accountant, path + "/decision", "number", "CP-9", "decided", "" + today);
        post(accountant, path + "/stage", "stage", "ENGAGED", "day", "" + today);
        return path;
    }

    private void invoice(Buyer accountant, String path, String net) {
        var form = accountant.get(path).form("/stage").with("day", "" + today);
        assertThat(accountant.send(form.with("net", net).with("vat", "0")).location())
                .isEqualTo(path);
    }
}
