package fr.halle.mail;

import fr.halle.jobs.Jobs;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The door: sends a letter when the caller's transaction commits, and not if it rolls back. */
@Component
public class Mail {

    private final Letters letters;
    private final Typesetter typesetter;
    private final Jobs jobs;
    private final PastLetters past;
    private final Clock clock;

    Mail(Letters letters, Typesetter typesetter, Jobs jobs, PastLetters past, Clock clock) {
        this.letters = letters;
        this.typesetter = typesetter;
        this.jobs = jobs;
        this.past = past;
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

    /** What was written to an address and is not gone yet, latest first. */
    public List<Written> writtenTo(String address) {
        return past.to(Letter.ascii(address));
    }

    /** When these left, for those that have. */
    public Map<UUID, Instant> departures(Collection<UUID> letters) {
        return past.departures(letters);
    }

    /** Nothing tells any more that this address was written to, nor what others were told of it. */
    @Transactional
    public void forget(String address) {
        past.forget(Letter.ascii(address));
        past.forget(address);
    }

    /** These letters are still known to have been written, but no longer what they said. */
    @Transactional
    public void empty(Collection<UUID> letters) {
        past.empty(letters, clock.instant());
    }

    private void write(Letter letter, boolean unkept) {
        if (letters.write(typesetter.set(letter), unkept, clock.instant())) {
            jobs.enqueue(Postman.JOB, letter.id().toString());
        }
    }
}
