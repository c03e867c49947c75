package fr.halle.governance.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Deciding;
import fr.halle.governance.Decisions;
import fr.halle.governance.Sitting;
import fr.halle.governance.acts.ActPages;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.UUID;

/** What a party's council says: its own deliberation first, then what was noted, put right. */
class AnswersTests extends PeopleTest {

    private static final String SIREN = "200041630";
    private final LocalDate today = Days.today();

    @Autowired Sitting sitting;
    @Autowired Decisions decisions;
    @Autowired Deciding deciding;
    @Autowired ActPages acts;
    @Autowired CouncilAgenda agenda;
    @Autowired Ratifications ratifications;
    @Autowired Pending pending;
    @Autowired PlatformTransactionManager transactions;

    private UUID act;
    private Buyer administrator;

    @BeforeEach
    void ask() {
        act = decisions.published();
        assertThat(ratifications.send(act, today, null)).isTrue();
        administrator = buyer().enterAs(WholeHouse.ADMINISTRATOR);
    }

    @Test
    void theCouncilsOwnSignedDeliberationWinsOverWhatWasNoted() {
        var council = sitting.body("epci-council", BodyKind.PARTNER_COUNCIL, SIREN);
        sitting.seat(council, 1, 2, null);
        var session = sitting.planned(council, today);
        assertThat(agenda.put(acts.known(act), SIREN, session)).isNull();
        assertThat(answer("no").mistakes())
                .as("it stands on that council's own agenda")
                .singleElement()
                .asString()
                .contains("vaudra réponse");
        ratifications.answer(act, SIREN, false, "D-1", today, null);
        assertThat(ratifications.of(act).state()).isEqualTo(Ratified.State.REFUSED);
        deciding.signed(deciding.adopted(session, sitting.item(session)));
        var said = ratifications.of(act);
        assertThat(said.state()).isEqualTo(Ratified.State.OPEN);
        assertThat(said.yes()).isEqualTo(1);
        assertThat(line()).matches(each -> each.yes() == 1 && each.no() == 0);
        assertThat(correct("yes", "D-2", "Une erreur").mistakes())
                .singleElement()
                .asString()
                .contains("Seule une réponse notée");
    }

    @Test
    void whatWasNotedWronglyIsStruckAndStaysUntilAllHaveAnswered() {
        assertThat(answer("no").status()).isEqualTo(302);
        assertThat(line().state()).isEqualTo(Ratified.State.REFUSED);
        var without = correct("yes", "D-2", " ");
        assertThat(without.mistakes()).singleElement().asString().contains("Dites pourquoi");
        assertThat(without.page().select("#number-" + SIREN).val()).isEqualTo("D-2");
        assertThat(correct("yes", "D-2", "Mauvaise case cochée").status()).isEqualTo(302);
        assertThat(ratifications.of(act).yes()).isEqualTo(1);
        assertThat(line().state()).isEqualTo(Ratified.State.OPEN);
        var page = buyer().get(path());
        assertThat(page.page().select("td s").text()).contains("Refusée", "D-1");
        assertThat(page.text()).contains("D-2", "Mauvaise case cochée");
        correct("no", "D-3", "Encore");
        assertThat(buyer().get(path()).page().select("td s")).hasSize(2);
        for (var party : ratifications.of(act).sirens())
            ratifications.answer(act, party, true, "D", today, null);
        assertThat(administrator.get(path()).has("form[action$=/correction]")).isFalse();
        assertThat(correct("yes", "D-4", "Trop tard").mistakes())
                .singleElement()
                .asString()
                .contains("Tous les partenaires ont répondu");
    }

    @Test
    void aPartyThatLeftWithoutAnAnswerIsNotAwaited() {
        var before = decisions.published();
        ratifications.send(before, today.minusDays(2), null);
        for (var party : ratifications.of(before).sirens())
            if (!party.equals(SIREN)) ratifications.answer(before, party, true, "D", today, null);
        assertThat(ratifications.of(before).state()).isEqualTo(Ratified.State.OPEN);
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        undone -> {
                            withdraw();
                            var said = ratifications.of(before);
                            assertThat(said.state()).isEqualTo(Ratified.State.BY_ALL);
                            assertThat(said.asked()).isEqualTo(7);
                            assertThat(said.isFree(SIREN)).isFalse();
                            assertThat(line(before).state()).isEqualTo(Ratified.State.BY_ALL);
                            assertThat(line(act).state())
                                    .as("nobody has answered the other one")
                                    .isEqualTo(Ratified.State.OPEN);
                            undone.setRollbackOnly();
                        });
    }

    private void withdraw() {
        jdbc.sql(
                        """
                        insert into governance.withdrawal (agreement, siren, notified_on, effective_on, entered_by)
                        select agreement, siren, :left, :left, uuidv7()
                          from governance.party where siren = :siren limit 1
                        """)
                .param("left", today.minusDays(1))
                .param("siren", SIREN)
                .update();
    }

    private Pending.Line line() {
        return line(act);
    }

    private Pending.Line line(UUID of) {
        return pending.all().stream()
                .filter(each -> each.id().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private Answer answer(String said) {
        return post(
                administrator,
                path() + "/" + SIREN,
                "answer",
                said,
                "number",
                "D-1",
                "day",
                today.toString());
    }

    private Answer correct(String said, String number, String reason) {
        return post(
                administrator,
                path() + "/" + SIREN + "/correction",
                "answer",
                said,
                "number",
                number,
                "day",
                today.toString(),
                "reason",
                reason);
    }

    private String path() {
        return "/council/deliberations/" + act + "/ratifications";
    }
}
