package fr.halle.governance.ballots;

import fr.halle.governance.electronic.Voice;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose phone casts which voice: one's own, and those of whom one holds the proxy. */
@Component
class Phones {

    private final JdbcClient jdbc;

    Phones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Voices, and the names of those who would cast one and have no account. */
    record Found(List<Voice> voices, List<String> without) {}

    Found of(Floor floor) {
        var people = people(floor);
        var proxies = floor.room().inForce();
        var voices = new ArrayList<Voice>();
        var without = new ArrayList<String>();
        for (int voter : floor.voters()) {
            int caster = proxies.getOrDefault(voter, voter);
            var person = people.get(caster);
            if (person == null) without.add(floor.name(caster));
            else voices.add(new Voice(voter, new PersonId(person)));
        }
        return new Found(voices, without.stream().distinct().toList());
    }

    /** By number: whoever sits there, the member or the substitute who has taken the place. */
    private Map<Integer, UUID> people(Floor floor) {
        var people = new HashMap<Integer, UUID>();
        jdbc.sql(
                        """
                        select s.number, m.person from governance.seat s
                          join governance.session o on o.id = s.session
                          join governance.member m
                               on case when s.number = any(:substituted)
                                       then m.substitute_of = s.member and m.since <= o.day and (m.until is null or m.until > o.day)
                                       else m.id = s.member end
                         where s.session = :session and m.person is not null
                        """)
                .param("session", floor.session().id())
                .param("substituted", floor.substituted().toArray(Integer[]::new))
                .query(
                        row -> {
                            people.put(row.getInt(1), row.getObject(2, UUID.class));
                        });
        return people;
    }
}
