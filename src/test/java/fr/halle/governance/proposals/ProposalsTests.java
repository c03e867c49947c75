package fr.halle.governance.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Deciding;
import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.proposals.Proposal.State;
import fr.halle.governance.sessions.Sessions;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.UUID;

/** What the technical committee proposes becomes an item of the steering committee. */
class ProposalsTests extends PeopleTest {

    private static final String PROPOSALS = "/council/proposals";

    @Autowired Sitting sitting;
    @Autowired Deciding deciding;
    @Autowired Sessions sessions;
    @Autowired Proposals proposals;

    private Body steering;
    private Body technical;
    private Buyer technician;
    private Buyer secretary;

    @BeforeEach
    void sit() {
        steering = sitting.body("epci-council");
        technical = sitting.body("epci-council", BodyKind.TECHNICAL, "999002710");
        var emails =
                new String[] {
                    UUID.randomUUID() + "@people.example", UUID.randomUUID() + "@people.example"
                };
        sitting.seat(technical, 1, Office.SECRETARY, emails[0]);
        sitting.seat(steering, 1, Office.SECRETARY, emails[1]);
        sitting.seat(steering, 2, Office.PRESIDENT, UUID.randomUUID() + "@people.example");
        technician = entered(emails[0]);
        secretary = entered(emails[1]);
    }

    @Test
    void isProposedPutOnAnAgendaAndDecided() {
        var refused = post(technician, PROPOSALS, "body", technical.slug(), "report", "Un devis.");
        assertThat(refused.mistakes()).hasSize(1);
        assertThat(refused.valueOf("report")).isEqualTo("Un devis.");
        var proposed =
                technician.follow(
                        post(
                                technician,
                                PROPOSALS,
                                "body",
                                technical.slug(),
                                "title",
                                "Une carte",
                                "report",
                                "Un devis.",
                                "ratification",
                                "on"));
        assertThat(proposed.text()).contains("Une carte", "Proposée", "ratifier");
        assertThat(proposed.has("form[action$=/agenda]")).as("not theirs").isFalse();
        var id = newest();
        assertThat(secretary.get(PROPOSALS + "/" + id).text()).contains("Aucune de vos instances");
        var session = sitting.planned(steering, Days.today());
        var page = secretary.get(PROPOSALS + "/" + id);
        assertThat(secretary.send(page.form("/agenda")).status()).isEqualTo(302);
        var item = sessions.items(session).getFirst();
        assertThat(item.title()).isEqualTo("Une carte");
        assertThat(item.ratification()).isTrue();
        assertThat(proposals.byId(id).orElseThrow().state()).isEqualTo(State.ON_AGENDA);
        assertThat(secretary.send(page.form("/agenda")).mistakes())
                .singleElement()
                .asString()
                .contains("déjà à l’ordre du jour");
        assertThat(secretary.get("/council/sessions/" + session).text())
                .contains("Proposition du comité technique");
        deciding.published(deciding.adopted(session, item.id()));
        var decided = technician.get(PROPOSALS + "/" + id);
        assertThat(decided.text()).contains("Adoptée");
        assertThat(decided.has("a[href^=/council/deliberations/]")).isTrue();
    }

    @Test
    void isWithdrawnWithItsReasonByItsOwnCommittee() {
        var path = PROPOSALS + "/" + proposed();
        assertThat(post(secretary, path + "/withdrawal", "reason", "x").status()).isEqualTo(404);
        assertThat(post(technician, path + "/withdrawal").mistakes()).hasSize(1);
        post(technician, path + "/withdrawal", "reason", "Devis échu");
        assertThat(technician.get(path).text()).contains("Retirée : Devis échu");
        assertThat(secretary.get(path).has("form[action$=/agenda]")).isFalse();
    }

    @Test
    void nobodyElseReadsOrWritesOne() {
        var path = PROPOSALS + "/" + proposed();
        var shopper = buyer().enterAs(WholeHouse.SHOPPER);
        assertThat(shopper.get(path).status()).isEqualTo(404);
        assertThat(shopper.get(PROPOSALS).status()).isEqualTo(404);
        assertThat(post(secretary, PROPOSALS, "body", technical.slug(), "title", "x").status())
                .as("the steering committee’s secretary does not propose")
                .isEqualTo(404);
        var other = sitting.planned(technical, Days.today());
        assertThat(post(technician, path + "/agenda", "session", other.toString()).status())
                .as("a technical committee’s own session")
                .isEqualTo(404);
    }

    private UUID proposed() {
        return proposals.propose(technical.id(), "Une borne", "", false, Days.today(), null);
    }

    private UUID newest() {
        return jdbc.sql("select id from governance.proposal where body = ?")
                .param(technical.id())
                .query(UUID.class)
                .single();
    }
}
