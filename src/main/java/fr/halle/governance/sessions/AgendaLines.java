package fr.halle.governance.sessions;

import fr.halle.governance.sessions.Voted.Outcome;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The items of a session, with what is annexed and how they ended. */
@Component
record AgendaLines(Sessions sessions, Annexes annexes, Voted voted) {

    record Line(Item item, List<Annex> annexes, @Nullable Outcome outcome) {}

    List<Line> of(UUID session) {
        var papers = annexes.in(session);
        var outcomes = voted.in(session);
        return sessions.items(session).stream()
                .map(
                        item ->
                                new Line(
                                        item,
                                        papers.getOrDefault(item.id(), List.of()),
                                        outcomes.get(item.id())))
                .toList();
    }
}
