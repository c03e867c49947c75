package fr.halle.governance.administration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Which mandates of a body its sessions name: what was recorded of them stands. */
@Component
class Named {

    private final JdbcClient jdbc;

    /**
     * @param standing on the roll of a session that was opened, themselves or as substitutes
     * @param named by any session, or by a substitute
     */
    record Mandates(Set<UUID> standing, Set<UUID> named) {

        boolean stands(UUID member) {
            return standing.contains(member);
        }

        boolean isNamed(UUID member) {
            return named.contains(member) || stands(member);
        }
    }

    Named(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Mandates in(UUID body) {
        var mandates = new Mandates(new HashSet<>(), new HashSet<>());
        jdbc.sql(
                        """
                        select m.id,
                               exists (select from governance.seat t join governance.session s on s.id = t.session
                                        where t.member = coalesce(m.substitute_of, m.id)
                                          and (m.substitute_of is null or m.since <= s.day and (m.until is null or m.until > s.day))) as stands,
                               exists (select from governance.summons where member = m.id)
                                   or exists (select from governance.member t where t.substitute_of = m.id) as named
                          from governance.member m where m.body = ?
                        """)
                .param(body)
                .query(
                        row -> {
                            var id = row.getObject("id", UUID.class);
                            if (row.getBoolean("stands")) mandates.standing().add(id);
                            if (row.getBoolean("named")) mandates.named().add(id);
                        });
        return mandates;
    }
}
