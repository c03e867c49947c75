package fr.halle.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Wants to know when somebody comes in or goes: what a visitor carried becomes theirs, and stays
 * theirs.
 */
public interface Arrival {

    /** A session was opened for this person in this browser. */
    void cameIn(Person person, HttpServletRequest request, HttpServletResponse response);

    /** They signed out here: what comes after is another visitor's. */
    void left(HttpServletRequest request, HttpServletResponse response);
}
