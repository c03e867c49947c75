package fr.halle.governance.proposals;

import fr.halle.governance.Sentence;
import fr.halle.governance.Typed;
import fr.halle.governance.agenda.Openings;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.web.spi.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** Who may read and write proposals: members of both committees, and the technical secretary. */
@Component
class ProposalPages {

    /** {@code proposers}: the committees for which the reader may propose. */
    record ListPage(
            List<Proposal> proposals, List<Body> proposers, Typed typed, List<Sentence> said) {}

    /**
     * @param decides whether the reader writes for a steering committee
     * @param openings where they may put it
     * @param proposes whether they may withdraw it
     */
    record OnePage(
            Proposal proposal,
            boolean decides,
            List<Opening> openings,
            boolean proposes,
            Typed typed,
            List<Sentence> said) {

        String path() {
            return "/council/proposals/" + proposal.id();
        }
    }

    private final Proposals proposals;
    private final Bodies bodies;
    private final Secretariat secretariat;
    private final Openings openings;

    ProposalPages(Proposals proposals, Bodies bodies, Secretariat secretariat, Openings openings) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.secretariat = secretariat;
        this.openings = openings;
    }

    ModelAndView list(SignedIn person, Typed typed, List<Sentence> said) {
        checkReads(person);
        var proposers = writtenFor(BodyKind.TECHNICAL, person);
        var page = new ListPage(proposals.all(), proposers, typed, said);
        return shown("governance/proposals/proposals.jte", page, said);
    }

    ModelAndView one(UUID id, SignedIn person, Typed typed, List<Sentence> said) {
        var proposal = read(id, person);
        var page =
                new OnePage(
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
        return proposals.byId(id).orElseThrow(ProposalPages::notThere);
    }

    /** What only the secretary of the committee that proposes does. */
    void checkProposes(UUID body, SignedIn person) {
        if (bodies.byId(body).kind() != BodyKind.TECHNICAL) throw notThere();
        secretariat.check(body, person);
    }

    List<Opening> steering(SignedIn person) {
        return openings.of(person).stream()
                .filter(each -> each.kind() == BodyKind.STEERING)
                .toList();
    }

    private List<Body> writtenFor(BodyKind kind, SignedIn person) {
        var writes = secretariat.writesFor(person);
        return bodies.all().stream()
                .filter(each -> each.kind() == kind && writes.contains(each.id()))
                .toList();
    }

    private void checkReads(SignedIn person) {
        var kinds = EnumSet.of(BodyKind.TECHNICAL, BodyKind.STEERING);
        if (!secretariat.isAmong(kinds, person)) throw notThere();
    }

    private static ModelAndView shown(String template, Object page, List<Sentence> said) {
        var view = new ModelAndView(template, "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
