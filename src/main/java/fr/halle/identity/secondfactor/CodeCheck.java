package fr.halle.identity.secondfactor;

import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Locale;

/** Looks at a code: six figures of the telephone, or a recovery code. */
@Component
class CodeCheck {

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final CodeAttempts attempts;
    private final FactorEvents events;
    private final Clock clock;

    CodeCheck(
            SecondFactors factors,
            RecoveryCodes recovery,
            CodeAttempts attempts,
            FactorEvents events,
            Clock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    CodeOutcome check(PersonId person, String typed) {
        if (attempts.areTooMany(person)) return CodeOutcome.TOO_MANY;
        var code = plain(typed);
        var outcome =
                code.length() == RecoveryCodes.LETTERS
                        ? ofPaper(person, code)
                        : ofTelephone(person, code);
        if (outcome == CodeOutcome.RIGHT) attempts.forgive(person);
        return outcome;
    }

    /** Without what people put between the groups. */
    static String plain(String typed) {
        return typed.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    private CodeOutcome ofTelephone(PersonId person, String code) {
        var known = factors.of(person);
        if (known.isEmpty()) return CodeOutcome.WRONG;
        var step = Totp.stepOf(known.get().secret(), code, clock.instant());
        if (step.isEmpty()) return CodeOutcome.WRONG;
        return factors.spend(person, step.getAsLong()) ? CodeOutcome.RIGHT : CodeOutcome.USED;
    }

    private CodeOutcome ofPaper(PersonId person, String code) {
        if (!recovery.use(person, code)) return CodeOutcome.WRONG;
        events.note(person, FactorEvents.What.RECOVERY_CODE_USED, person);
        return CodeOutcome.RIGHT;
    }
}
