package fr.halle.mail;

import fr.halle.jobs.Jobs;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** The door: sends a letter when the caller's transaction commits, and not if it rolls back. */
@Component
public class Mail {

    private final Letters letters;
    private final Typesetter typesetter;
    private final Jobs jobs;
    private final Clock clock;

    Mail(Letters letters, Typesetter typesetter, Jobs jobs, Clock clock) {
        this.letters = letters;
        this.typesetter = typesetter;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A letter whose id is known already is not written again, whatever it says now. */
    @Transactional
    public void send(Letter letter) {
        write(letter, false);
    }

    /** The same; once it has left, nothing of it stays here. Its id cannot be told again. */
    @Transactional
    public void sendUnkept(Letter letter) {
        write(letter, true);
    }

    private void write(Letter letter, boolean unkept) {
        if (letters.write(typesetter.set(letter), unkept, clock.instant())) {
            jobs.enqueue(Postman.JOB, letter.id().toString());
        }
    }
}
