package fr.halle.governance;

import fr.halle.governance.Council.Decision;
import fr.halle.governance.Council.Meeting;
import fr.halle.governance.Council.Seated;

import java.util.List;

/** The council at a glance: who sits, when they meet next, what they decided last. */
public record CouncilNow(List<Seated> bodies, List<Meeting> coming, List<Decision> decisions) {}
