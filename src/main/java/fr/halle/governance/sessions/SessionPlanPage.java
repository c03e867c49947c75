package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Body;
import fr.halle.web.ui.Typed;

import java.util.List;

/** A session that is being planned, as it was typed. */
record SessionPlanPage(Body body, Typed typed, List<Sentence> said) {}
