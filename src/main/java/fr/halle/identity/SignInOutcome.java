package fr.halle.identity;

import java.time.Instant;

/** What became of an attempt to sign in. */
sealed interface SignInOutcome {

    record Welcome(Person person) implements SignInOutcome {}

    /**
     * Unknown address or wrong password: the same answer to both, so that nobody learns who has an
     * account.
     */
    record Unknown() implements SignInOutcome {}

    /** {@code until}: from when to try again. */
    record TooManyAttempts(Instant until) implements SignInOutcome {}
}
