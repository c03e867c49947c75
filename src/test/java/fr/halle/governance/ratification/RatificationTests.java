package fr.halle.governance.ratification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Deciding;
import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.sessions.Sessions;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.UUID;

/** A decision travels to each party's own council; each answers for itself and nobody else. */
class RatificationTests extends PeopleTest {

    private static final String ONE = "200041630";
    private static final String OTHER = "240800821";

    @Autowired Sitting sitting;
    @Autowired Deciding deciding;
    @Autowired Sessions sessions;
    @Autowired Ratifications ratifications;

    private Body council;
    private Buyer secretary;
    private Buyer partner;
    private UUID act;

    @BeforeEach
    void decide() {
        var steering = sitting.body("epci-council");
        var emails =
                new String[] {
                    UUID.randomUUID() + "@people.example", UUID.randomUUID() + "@people.example"
                };
        sitting.seat(steering, 1, Office.SECRETARY, emails[0]);
        sitting.seat(steering, 2, Office.PRESIDENT, UUID.randomUUID() + "@people.example");
        council = sitting.body("epci-council", BodyKind.PARTNER_COUNCIL, ONE);
        sitting.seat(council, 1, Office.PRESIDENT, UUID.randomUUID() + "@people.example");
        sitting.seat(council, 2, Office.SECRETARY, emails[1]);
        secretary = entered(emails[0]);
        partner = entered(emails[1]);
        var session = sitting.planned(steering, Days.today());
        var item = sessions.put(session, "Un avenant", "", true).orElseThrow();
        act = deciding.adopted(session, item);
    }

    @Test
    void isSentToEachPartyOnceSignedAndTrackedWithItsDays() {
        assertThat(post(secretary, path()).mistakes())
                .singleElement()
                .asString()
                .contains("signée par les deux");
        deciding.published(act);
        assertThat(post(partner, path()).status()).as("not theirs to send").isEqualTo(404);
        assertThat(post(secretary, path()).status()).isEqualTo(302);
        assertThat(post(secretary, path()).mistakes()).hasSize(1);
        assertThat(buyer().get(path()).page().select("tbody tr")).hasSize(8);
        assertThat(answer(partner, ONE, "number", "2026-77", "day", "soon").mistakes()).hasSize(1);
        var future = Days.today().plusDays(1).toString();
        var refused = answer(partner, ONE, "answer", "yes", "number", "2026-77", "day", future);
        assertThat(refused.mistakes()).singleElement().asString().contains("ni dans l’avenir");
        assertThat(refused.page().select("#number-" + ONE).val()).isEqualTo("2026-77");
        var today = Days.today().toString();
        assertThat(
                        answer(partner, ONE, "answer", "yes", "number", "2026-77", "day", today)
                                .status())
                .isEqualTo(302);
        assertThat(buyer().get(path()).text()).contains("1 sur 8", "2026-77");
        assertThat(answer(partner, ONE, "answer", "no", "number", "x", "day", today).mistakes())
                .singleElement()
                .asString()
                .contains("a déjà répondu");
        assertThat(buyer().get("/council/ratifications").text()).contains("1 sur 8");
    }

    @Test
    void nobodyAnswersForAnotherPartner() {
        deciding.published(act);
        post(secretary, path());
        var today = Days.today().toString();
        assertThat(answer(partner, OTHER, "answer", "yes", "number", "x", "day", today).status())
                .isEqualTo(404);
        assertThat(answer(secretary, ONE, "answer", "yes", "number", "x", "day", today).status())
                .isEqualTo(404);
        assertThat(partner.get(path()).page().select("form[action*=/ratifications/]"))
                .allMatch(form -> form.attr("action").contains(ONE));
        assertThat(
                        buyer().enterAs(WholeHouse.SHOPPER)
                                .get(path())
                                .has("form[action*=/ratifications/]"))
                .isFalse();
        assertThat(ratifications.of(act).state()).isEqualTo(Ratified.State.OPEN);
    }

    @Test
    void theCouncilsOwnDeliberationIsTheAnswer() {
        deciding.published(act);
        post(secretary, path());
        var session = sitting.planned(council, Days.today());
        assertThat(partner.send(partner.get(path()).form("/agenda")).status()).isEqualTo(302);
        var item = sessions.items(session).getFirst();
        assertThat(item.title()).startsWith("Ratification de la délibération");
        assertThat(buyer().get(path()).text()).contains("À l’ordre du jour du");
        var own = deciding.adopted(session, item.id());
        assertThat(ratifications.of(act).yes()).as("not signed yet").isZero();
        assertThat(partner.get("/council/deliberations/" + own).page().select("#visas").val())
                .startsWith("Vu la délibération n°");
        deciding.published(own);
        assertThat(ratifications.of(act).yes()).isEqualTo(1);
        assertThat(buyer().get(path()).has("td a[href$=" + own + "]")).isTrue();
        assertThat(buyer().get("/council/deliberations/" + own).text()).contains("Elle ratifie");
        var today = Days.today().toString();
        assertThat(answer(partner, ONE, "answer", "no", "number", "x", "day", today).mistakes())
                .hasSize(1);
    }

    @Test
    void byAllOrRefusedByOne() {
        deciding.published(act);
        post(secretary, path());
        var parties = ratifications.of(act).parties();
        for (var party : parties.subList(1, 8))
            ratifications.answer(act, party.siren(), true, "D1", Days.today(), null);
        assertThat(ratifications.of(act).state()).isEqualTo(Ratified.State.OPEN);
        var last = parties.getFirst().siren();
        assertThat(ratifications.answer(act, last, false, "D2", Days.today(), null)).isTrue();
        assertThat(ratifications.of(act).state()).isEqualTo(Ratified.State.REFUSED);
        assertThat(ratifications.answer(act, last, true, "D3", Days.today(), null)).isFalse();
        assertThat(buyer().get("/council/ratifications").text()).contains("Refusée");
    }

    private Answer answer(Buyer person, String siren, String... fields) {
        return post(person, path() + "/" + siren, fields);
    }

    private String path() {
        return "/council/deliberations/" + act + "/ratifications";
    }
}
