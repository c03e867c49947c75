package fr.halle.governance.proposals;

import fr.halle.governance.Sentence;
import fr.halle.governance.agenda.Openings.Opening;
import fr.halle.web.ui.Typed;

import java.util.List;

/**
 * One proposal.
 *
 * @param decides whether the reader writes for a steering committee
 * @param openings where they may put it
 * @param proposes whether they may withdraw it
 */
record ProposalPage(
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
