package fr.halle.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.jobs.RecurringJob;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** A notice as the regulation wants it (2022/2065, art. 16). */
class ReportTests extends ModerationTest {

    @Autowired List<RecurringJob> recurring;

    @Test
    void anybodyReportsWithoutAnAccountAndIsAnsweredByLetter() {
        var report = report(productPath(), "MISLEADING");
        assertThat(subjectsTo(reporter)).singleElement().asString().startsWith("Signalement ");
        assertThat(moderator.get("/moderation").text()).contains(stall.goods());
        var page = moderator.get("/moderation/reports/" + report);
        assertThat(page.text()).contains("Ce n’est pas vrai.", "Zoé Lenoir", stall.merchant());
    }

    @Test
    void theFormSaysExactlyWhatIsReported() {
        var buyer = buyer();
        var link = buyer.get(shopPath()).page().select("a[href^=/reports/new]").attr("href");
        assertThat(buyer.get(link).text()).contains(stall.name(), "http", shopPath());
        assertThat(buyer.get("/reports/new").status()).isEqualTo(404);
        assertThat(buyer.get("/reports/new?content=person:" + stall.offer()).status())
                .isEqualTo(404);
    }

    @Test
    void whatIsMissingIsSaidAndTheRestIsKept() {
        var answer = send(form(productPath()).with("explanation", "À moitié rempli"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mistakes())
                .containsExactly(
                        "Choisissez ce qui ne va pas.",
                        "Dites votre nom : la loi le demande pour examiner un signalement.",
                        "Cette adresse n’est pas complète. Exemple : camille@exemple.fr",
                        "Cochez la case : un signalement engage votre bonne foi.");
        assertThat(answer.valueOf("explanation")).isEqualTo("À moitié rempli");
    }

    @Test
    void aNameIsNotAskedOfWhoeverReportsTheAbuseOfAChild() {
        var form =
                form(productPath())
                        .with("reason", "CHILD_ABUSE")
                        .with("explanation", "Une image.")
                        .with("good-faith", "true");
        assertThat(send(form).location()).isEqualTo("/reports/received");
        assertThat(send(form.with("reason", "ILLEGAL")).mistakes()).hasSize(2);
    }

    @Test
    void whatAModeratorReportsIsTheHousesOwnInitiative() {
        var form =
                form(productPath())
                        .with("reason", "OTHER")
                        .with("explanation", "Vu en passant.")
                        .with("name", "Modération")
                        .with("email", reporter)
                        .with("good-faith", "true")
                        .with("_csrf", moderator.token());
        assertThat(moderator.send(form).location()).isEqualTo("/reports/received");
        assertThat(
                        number(
                                "select count(*) from moderation.report where email = ? and origin = 'OWN_INITIATIVE'",
                                reporter))
                .isEqualTo(1);
    }

    @Test
    void anEleventhWithinTheHourWaits() {
        for (int i = 0; i < 10; i++) report(productPath(), "OTHER");
        var form = form(productPath()).with("reason", "OTHER").with("explanation", "Encore.");
        var eleventh =
                send(form.with("name", "Zoé").with("email", reporter).with("good-faith", "true"));
        assertThat(eleventh.mistakes()).singleElement().asString().startsWith("Dix signalements");
    }

    @Test
    void whoReportedIsForgottenAfterAYearAndTheNetworkAddressAfterADay() {
        var report = report(productPath(), "OTHER");
        var forgetting =
                recurring.stream()
                        .filter(job -> job.name().equals("moderation.forget"))
                        .findFirst()
                        .orElseThrow();
        forgetting.run();
        assertThat(kept(report)).isEqualTo(3);
        // a report is written once: only a test's owner may make it older
        older(report, "2 days");
        forgetting.run();
        assertThat(kept(report)).as("name and address").isEqualTo(2);
        older(report, "366 days");
        forgetting.run();
        assertThat(kept(report)).isZero();
    }

    @Test
    void theDatabaseItselfRefusesToRewriteWhatWasReported() {
        var report = report(productPath(), "OTHER");
        for (var change :
                List.of(
                        "update moderation.report set explanation = 'x' where id = ?",
                        "delete from moderation.report where id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(report).update())
                    .hasMessageContaining("written once");
        }
    }

    private int kept(java.util.UUID report) {
        return number(
                "select num_nonnulls(name, email, sender) from moderation.report where id = ?",
                report);
    }

    private void older(java.util.UUID report, String by) {
        owner(
                "alter table moderation.report disable trigger written_once",
                "update moderation.report set reported_at = reported_at - interval '"
                        + by
                        + "' where id = '"
                        + report
                        + "'",
                "alter table moderation.report enable trigger written_once");
    }
}
