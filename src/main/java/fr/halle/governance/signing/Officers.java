package fr.halle.governance.signing;

import fr.halle.governance.bodies.Office;
import fr.halle.governance.sessions.Session;

import java.util.Collection;
import java.util.Map;

/**
 * Who presided and who kept the minutes of a session.
 *
 * @param numbers on its roll
 * @param substituted the places that a substitute had taken
 */
public record Officers(
        Session session, Map<Office, Integer> numbers, Collection<Integer> substituted) {}
