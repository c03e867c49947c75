package fr.halle.governance.proposals;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.agenda.Openings;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Seats;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.governance.bodies.Secretaries;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** Who may read and write proposals: members of both committees, and the technical secretary. */
@Component
class ProposalPages {

    /** Who sits where, and who writes for whom. */
    @Component
    record Seating(Seats seats, Secretaries secretaries) {}

    private final Proposals proposals;
    private final Bodies bodies;
    private final Secretariat secretariat;
    private final Seating seating;
    private final Openings openings;

    ProposalPages(
            Proposals proposals,
            Bodies bodies,
            Secretariat secretariat,
            Seating seating,
            Openings openings) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.secretariat = secretariat;
        this.seating = seating;
        this.openings = openings;
    }

    ModelAndView list(SignedIn person, Typed typed, List<Sentence> said) {
        checkReads(person);
        var proposers = writtenFor(BodyKind.TECHNICAL, person);
        var page = new ProposalsPage(proposals.all(), proposers, typed, said);
        return shown("governance/proposals/proposals.jte", page, said);
    }

    ModelAndView one(UUID id, SignedIn person, Typed typed, List<Sentence> said) {
        var proposal = read(id, person);
        var page =
                new ProposalPage(
                        proposal,
                        proposal.isFree() && !writtenFor(BodyKind.STEERING, person).isEmpty(),
                        proposal.isFree() ? steering(person) : List.of(),
                        proposal.isFree() && secretariat.isOf(proposal.body(), person),
                        typed,
                        said);
        return shown("governance/proposals/proposal.jte", page, said);
    }

    Proposal read(UUID id, SignedIn person) {
        checkReads(person);
        return proposals.byId(id).orElseThrow(NotThere::answer);
    }

    /** What only the secretary of the committee that proposes does. */
    void checkProposes(UUID body, SignedIn person) {
        if (bodies.byId(body).kind() != BodyKind.TECHNICAL) throw NotThere.answer();
        secretariat.check(body, person);
    }

    List<Opening> steering(SignedIn person) {
        return openings.of(person, BodyKind.STEERING);
    }

    private List<Body> writtenFor(BodyKind kind, SignedIn person) {
        var writes = seating.secretaries().bodiesOf(person);
        return bodies.all().stream()
                .filter(each -> each.kind() == kind && writes.contains(each.id()))
                .toList();
    }

    private void checkReads(SignedIn person) {
        boolean reads =
                seating.seats().sitsIn(BodyKind.TECHNICAL, person)
                        || seating.seats().sitsIn(BodyKind.STEERING, person);
        if (!reads) throw NotThere.answer();
    }

    private static ModelAndView shown(String template, Object page, List<Sentence> said) {
        var view = new ModelAndView(template, "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
