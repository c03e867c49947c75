package fr.halle.governance.administration;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.NewMember;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * Nobody sits twice in a body at once: they would be counted twice and vote twice. A titular may
 * not be somebody's substitute either; without accounts the name says who it is.
 */
@Component
class Doubles {

    private final JdbcClient jdbc;

    Doubles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code self}: the mandate itself, where it stands already. */
    @Nullable Sentence refusal(UUID body, @Nullable UUID self, NewMember member) {
        return jdbc.sql(
                        """
                        select m.person is null
                          from governance.member m
                         where m.body = :body and m.id is distinct from :self
                           and daterange(m.since, m.until) && daterange(:since, :until)
                           and (m.person = :person
                                or m.person is null and cast(:person as uuid) is null and lower(m.name) = lower(:name)
                                   and (m.substitute_of is null) = (cast(:place as uuid) is not null))
                         order by m.person is null limit 1
                        """)
                .param("body", body)
                .param("self", self)
                .param("since", member.since())
                .param("until", member.until())
                .param("person", member.person())
                .param("name", member.name())
                .param("place", member.substituteOf())
                .query(Boolean.class)
                .optional()
                .map(
                        unknown ->
                                unknown
                                        ? Sentence.of("governance.member.same-name")
                                        : Sentence.of("governance.member.twice"))
                .orElse(null);
    }
}
