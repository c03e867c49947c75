package fr.halle.identity.secondfactor;

import fr.halle.identity.Person;
import fr.halle.identity.Roles;
import fr.halle.identity.SecondFactorProof;
import fr.halle.identity.Sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import java.time.Clock;

/** Opens the session of somebody who has shown both factors; always a new one. */
@Component
class ProvenEntry {

    private final CodeCheck codes;
    private final Sessions sessions;
    private final Roles roles;
    private final Clock clock;

    ProvenEntry(CodeCheck codes, Sessions sessions, Roles roles, Clock clock) {
        this.codes = codes;
        this.sessions = sessions;
        this.roles = roles;
        this.clock = clock;
    }

    CodeOutcome enter(
            Person person, String code, HttpServletRequest request, HttpServletResponse response) {
        var outcome = codes.check(person.id(), code);
        if (outcome == CodeOutcome.RIGHT) open(person, request, response);
        return outcome;
    }

    /** For whoever has just set the second factor up, which is showing it. */
    void open(Person person, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(person, request, response);
        var now = clock.instant();
        SecondFactorProof.note(request, roles.isTrusted(person.id(), now), now);
    }
}
