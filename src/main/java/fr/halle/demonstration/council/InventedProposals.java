package fr.halle.demonstration.council;

import static fr.halle.demonstration.council.InventedSessions.done;

import fr.halle.governance.Council;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.proposals.Proposals;
import fr.halle.governance.ratification.Ratifications;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.CivilTime;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** What the technical committee proposes, and a decision that partners ratify. */
@Component
class InventedProposals {

    private final Seats seats;
    private final Meetings meetings;
    private final Proposals proposals;
    private final Ratifications ratifications;
    private final Clock clock;

    /** Those who propose, and a partner who ratifies. */
    @Component
    record Seats(InventedTechnicians technicians, InventedPartners partners) {}

    /** The bodies, when they meet and what they decided. */
    @Component
    record Meetings(Bodies bodies, Sessions sessions, Council council) {}

    InventedProposals(
            Seats seats,
            Meetings meetings,
            Proposals proposals,
            Ratifications ratifications,
            Clock clock) {
        this.seats = seats;
        this.meetings = meetings;
        this.proposals = proposals;
        this.ratifications = ratifications;
        this.clock = clock;
    }

    /** Once the steering committee sits and the agreement binds. */
    void make() {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var technicians = seats.technicians().seat();
        proposals.propose(
                technicians,
                "Carte de fidélité commune aux marchés de plein vent",
                "Un devis est attendu pour la fin du mois.",
                false,
                today.minusDays(4),
                null);
        var steering = meetings.bodies().bySlug("comite-de-pilotage").orElseThrow();
        var next = plan(steering.id(), today.plusDays(60), "Hôtel du Département");
        done(proposals.put(avenant(technicians, today), next));
        var council = seats.partners().seatCouncil();
        plan(council, today.plusDays(25), "Salle du conseil communautaire");
        ratify(steering.id(), today);
    }

    private UUID avenant(UUID technicians, LocalDate today) {
        return proposals.propose(
                technicians,
                "Avenant : reconduction de l’assistance renforcée pour deux ans",
                "Soixante boutiques ont demandé une aide cette année. Le comité technique propose de reconduire l’assistance, à coût égal.",
                true,
                today.minusDays(11),
                null);
    }

    private UUID plan(UUID body, LocalDate day, String place) {
        return meetings.sessions()
                .plan(meetings.bodies().byId(body), day, LocalTime.of(18, 30), place, null, null)
                .orElseThrow();
    }

    /** All but three have answered, yes. */
    private void ratify(UUID steering, LocalDate today) {
        var decided =
                meetings.council().decisions(steering).stream()
                        .filter(each -> each.subject().startsWith("Page de publicité"))
                        .findFirst()
                        .orElseThrow();
        ratifications.send(decided.id(), decided.day().plusDays(5), null);
        var parties = ratifications.of(decided.id()).parties();
        for (int i = 3; i < parties.size(); i++)
            ratifications.answer(
                    decided.id(),
                    parties.get(i).siren(),
                    true,
                    "2026-%02d (inventé)".formatted(10 + i),
                    today.minusDays(i),
                    null);
    }
}
