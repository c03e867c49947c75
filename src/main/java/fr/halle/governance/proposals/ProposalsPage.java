package fr.halle.governance.proposals;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Body;
import fr.halle.web.ui.Typed;

import java.util.List;

/** All proposals; {@code proposers}: the committees for which the reader may propose. */
record ProposalsPage(
        List<Proposal> proposals, List<Body> proposers, Typed typed, List<Sentence> said) {}
