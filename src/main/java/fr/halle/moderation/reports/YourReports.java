package fr.halle.moderation.reports;

import fr.halle.identity.Identity;
import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What a person reported, known by their address; what was decided stays without their name. */
@Component
class YourReports implements PersonalData {

    private final JdbcClient jdbc;
    private final Identity identity;

    YourReports(JdbcClient jdbc, Identity identity) {
        this.jdbc = jdbc;
        this.identity = identity;
    }

    @Override
    public String section() {
        return "moderation";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "reports",
                jdbc.sql(
                                """
                                select title, reason, explanation, to_char(reported_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as reported
                                from moderation.report where lower(email) = ? order by reported_at
                                """)
                        .param(email(person))
                        .query()
                        .listOfRows());
    }

    @Override
    public void erase(PersonId person, Instant at) {
        jdbc.sql(
                        """
                        update moderation.report set name = null, email = null, sender = null, forgotten_at = ?
                        where lower(email) = ? and forgotten_at is null
                        """)
                .params(at.atOffset(ZoneOffset.UTC), email(person))
                .update();
    }

    private String email(PersonId person) {
        return identity.byId(person).orElseThrow().email();
    }
}
