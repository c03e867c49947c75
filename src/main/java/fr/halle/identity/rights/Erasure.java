package fr.halle.identity.rights;

import fr.halle.identity.Identity;
import fr.halle.identity.Kept;
import fr.halle.identity.links.LinkLetters;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Forgets a person, everywhere or nowhere, and writes down what had to be kept. */
@Component
class Erasure {

    private final Sections sections;
    private final Identity identity;
    private final LinkLetters letters;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Erasure(
            Sections sections,
            Identity identity,
            LinkLetters letters,
            JdbcTemplate jdbc,
            Clock clock) {
        this.sections = sections;
        this.identity = identity;
        this.letters = letters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keys of the sentences that say why it cannot be yet. */
    List<String> obstacles(PersonId person) {
        return sections.accountLast().stream()
                .flatMap(each -> each.obstacle(person).stream())
                .toList();
    }

    List<Kept> keeps(PersonId person) {
        return sections.accountLast().stream()
                .flatMap(each -> each.keeps(person).stream())
                .toList();
    }

    /** False if something stands in the way; then nothing is erased. */
    @Transactional
    boolean make(PersonId id) {
        if (!obstacles(id).isEmpty()) return false;
        var person = identity.byId(id).orElseThrow();
        var kept = keeps(id);
        var now = clock.instant();
        for (var section : sections.accountLast()) section.erase(id, now);
        jdbc.update(
                "insert into identity.erasure (person_id, asked_at) values (?, ?)",
                id.value(),
                now.atOffset(ZoneOffset.UTC));
        var rows = new ArrayList<Object[]>();
        for (var each : kept) {
            rows.add(
                    new Object[] {
                        id.value(), rows.size(), each.what(), each.why(), each.law(), each.until()
                    });
        }
        jdbc.batchUpdate(
                "insert into identity.kept (person_id, position, what, why, law, until) values (?, ?, ?, ?, ?, ?)",
                rows);
        letters.tell(person.email(), person.language(), "forgotten");
        return true;
    }
}
