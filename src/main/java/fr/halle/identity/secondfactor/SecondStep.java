package fr.halle.identity.secondfactor;

import fr.halle.identity.Person;
import fr.halle.identity.Roles;
import fr.halle.kernel.PersonId;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** What stands between the first factor and the session. */
@Component
public class SecondStep {

    private static final String ASK = "/sign-in/second-factor";

    private final SecondFactors factors;
    private final InventedTelephones telephones;
    private final HalfEntry halfEntry;
    private final Roles roles;
    private final Clock clock;

    SecondStep(
            SecondFactors factors,
            InventedTelephones telephones,
            HalfEntry halfEntry,
            Roles roles,
            Clock clock) {
        this.factors = factors;
        this.telephones = telephones;
        this.halfEntry = halfEntry;
        this.roles = roles;
        this.clock = clock;
    }

    /** Of whoever has a second factor, whether or not they hold a role. */
    public boolean isAskedOf(Person person, HttpServletRequest request) {
        telephones.lend(person, request);
        return factors.isOn(person.id());
    }

    /** Whether a role of theirs asks for a second factor that they do not have. */
    public boolean isMissing(PersonId person) {
        return roles.isTrusted(person, clock.instant()) && !factors.isOn(person);
    }

    /** Remembers who waits for the code, and gives the path where it is asked for. */
    public String begin(
            Person person, String next, HttpServletRequest request, HttpServletResponse response) {
        halfEntry.remember(person.id(), next, request, response);
        return ASK;
    }

    /** The path where a second factor is set up. */
    public String setUp(String next) {
        return "/my/security/second-factor?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
