package fr.halle.identity.sessions;

import java.util.List;

/** This session first. */
record SessionsPage(List<OpenSession> sessions) {}
