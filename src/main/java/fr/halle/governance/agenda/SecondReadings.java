package fr.halle.governance.agenda;

import fr.halle.governance.Sentence;
import fr.halle.governance.sessions.Sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What ended in a tie comes back at the next session of the body, once. */
@Component
public class SecondReadings {

    private final Sessions sessions;
    private final Copies copies;

    SecondReadings(Sessions sessions, Copies copies) {
        this.sessions = sessions;
        this.copies = copies;
    }

    /** The items of a session that come back and are on no agenda yet. */
    public Set<UUID> dueIn(UUID session) {
        return Set.copyOf(copies.tied(session));
    }

    /** With its report and its annexes; gives why not. */
    @Transactional
    public @Nullable Sentence put(UUID session, UUID item, UUID to) {
        copies.hold(session);
        var first = sessions.held(session).orElseThrow();
        var next = sessions.held(to).orElseThrow();
        if (!dueIn(session).contains(item)) return Sentence.of("governance.reading.not-due");
        if (!next.isInPreparation()) return Sentence.of("governance.item.late");
        boolean theirs = next.body().equals(first.body()) && next.insteadOf() == null;
        if (!theirs) return Sentence.of("governance.reading.other");
        copies.copy(List.of(item), to);
        return null;
    }
}
