package fr.halle.identity.secondfactor;

import fr.halle.identity.Sessions;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Sets a second factor up and takes it away; each is noted and ends the person's sessions. */
@Component
class Enrolment {

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final FactorEvents events;
    private final Sessions sessions;
    private final Clock clock;

    Enrolment(
            SecondFactors factors,
            RecoveryCodes recovery,
            FactorEvents events,
            Sessions sessions,
            Clock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.events = events;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The recovery codes, to be read once; none if the code is not the telephone's. */
    @Transactional
    public Optional<List<String>> setUp(PersonId person, byte[] secret, String typed) {
        var step = Totp.stepOf(secret, CodeCheck.plain(typed), clock.instant());
        if (step.isEmpty() || !factors.add(person, secret, step.getAsLong())) {
            return Optional.empty();
        }
        events.note(person, FactorEvents.What.SET_UP, person);
        sessions.endAll(person);
        return Optional.of(recovery.draw(person));
    }

    @Transactional
    public List<String> drawNewCodes(PersonId person) {
        events.note(person, FactorEvents.What.NEW_RECOVERY_CODES, person);
        return recovery.draw(person);
    }

    /** By the person, or by an administrator who answers for it. False if there was none. */
    @Transactional
    public boolean remove(PersonId person, PersonId by) {
        if (!factors.remove(person)) return false;
        boolean own = person.equals(by);
        events.note(person, own ? FactorEvents.What.REMOVED : FactorEvents.What.RESET, by);
        sessions.endAll(person);
        return true;
    }
}
