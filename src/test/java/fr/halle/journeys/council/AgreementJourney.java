package fr.halle.journeys.council;

import static fr.halle.journeys.council.Clerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import fr.halle.journeys.JourneyTest;
import fr.halle.journeys.Visitor;
import fr.halle.testing.house.Days;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;

/** The agreement changes twice, by an amendment and by a partner who leaves; anybody reads it. */
class AgreementJourney extends JourneyTest {

    private final LocalDate today = Days.today();

    @ParameterizedTest
    @CsvSource({"360, 31, 240800862", "1280, 32, 240800847"})
    void anAmendmentAndAWithdrawalAreReadByAnybody(int width, int number, String leaver) {
        try (var administrator = visitor("agreement-administrator", width);
                var anybody = visitor("agreement-anybody", width)) {
            signIn(administrator, "administration@demo.halle.example");
            var subject = "Marchés de Noël, partie " + number;
            amend(administrator, number, subject);
            withdraw(administrator, leaver);
            var name = name(administrator, leaver);
            anybody.go("/council/agreement?on=" + today.plusMonths(4));
            assertThat(plain(anybody)).contains("Avenant n° " + number + " : " + subject);
            anybody.look("agreement");
            assertThat(row(anybody, name)).contains("Retiré depuis le");
            anybody.go("/council/agreement?on=" + today.plusMonths(1));
            assertThat(row(anybody, name)).contains("Se retire le");
            anybody.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(anybody.page.locator("header nav:visible").count()).isZero();
            var picture = Path.of("target", "screenshots", "agreement-printed-" + width + ".png");
            anybody.page.screenshot(
                    new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        }
    }

    private void amend(Visitor administrator, int number, String subject) {
        administrator.go("/council/agreement/acts/amendment").look("amendment");
        administrator.fill("#number", String.valueOf(number)).fill("#subject", subject);
        administrator.fill("#from", today.plusDays(9).toString());
        administrator.press("Enregistrer l’avenant");
        assertThat(administrator.page.locator("main [role=alert]").count()).isEqualTo(1);
        assertThat(administrator.page.inputValue("#subject")).as("kept").isEqualTo(subject);
        administrator.look("amendment-refused");
        var decided = administrator.page.locator("#deliberation option:not([value=''])").first();
        administrator.page.selectOption("#deliberation", decided.getAttribute("value"));
        administrator.press("Enregistrer l’avenant");
        assertThat(plain(administrator)).contains(subject);
    }

    private void withdraw(Visitor administrator, String leaver) {
        administrator.go("/council/costs/simulation").page.selectOption("#leaver", leaver);
        administrator.press("Comparer").look("simulation");
        assertThat(plain(administrator)).contains("Dans ce cas", "Écart");
        administrator.go("/council/agreement/acts/withdrawal");
        administrator.page.selectOption("#party", leaver);
        var soon = today.plusMonths(1).toString();
        administrator.fill("#day", today.toString()).fill("#effective", soon);
        administrator.press("Enregistrer le retrait").look("withdrawal-refused");
        assertThat(plain(administrator)).contains("un préavis d’au moins 2 mois");
        assertThat(administrator.page.inputValue("#effective")).as("kept").isEqualTo(soon);
        assertThat(administrator.page.inputValue("#party")).as("kept").isEqualTo(leaver);
        administrator.fill("#effective", today.plusMonths(3).toString());
        administrator.press("Enregistrer le retrait");
        assertThat(plain(administrator)).contains("notifie son retrait");
    }

    private static String row(Visitor visitor, String name) {
        return visitor.page
                .locator("tr", new Page.LocatorOptions().setHasText(name))
                .first()
                .innerText();
    }

    private static String name(Visitor administrator, String siren) {
        administrator.go("/council/agreement/acts/withdrawal");
        return administrator.page.locator("#party option[value='" + siren + "']").innerText();
    }
}
