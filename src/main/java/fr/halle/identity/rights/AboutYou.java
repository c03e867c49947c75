package fr.halle.identity.rights;

import fr.halle.identity.Identity;
import fr.halle.identity.Kept;
import fr.halle.identity.Person;
import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The account itself. Last to go, see {@link Sections}: the others ask it who somebody is. */
@Component
class AboutYou implements PersonalData {

    private static final List<String> GONE =
            List.of(
                    "address",
                    "consent",
                    "link",
                    "recovery_code",
                    "second_factor",
                    "openid_identity");

    private final Identity identity;
    private final JdbcClient jdbc;

    AboutYou(Identity identity, JdbcClient jdbc) {
        this.identity = identity;
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "identity";
    }

    @Override
    public Map<String, Object> export(PersonId id) {
        Person person = identity.byId(id).orElseThrow();
        var data = new LinkedHashMap<String, Object>();
        data.put("name", person.name());
        data.put("email", person.email());
        data.put("language", person.language().name());
        data.put(
                "joined",
                jdbc.sql("select created_at from identity.person where id = ?")
                        .param(id.value())
                        .query((row, number) -> row.getTimestamp(1).toInstant().toString())
                        .single());
        data.put(
                "addresses",
                rows(
                        """
                        select label, name, street, postcode, commune, phone
                        from identity.address where person_id = ? order by chosen_at desc
                        """,
                        id));
        data.put(
                "consents",
                rows(
                        """
                        select purpose, text_version as version, to_char(given_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as given,
                            to_char(withdrawn_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as withdrawn
                        from identity.consent where person_id = ? order by given_at
                        """,
                        id));
        data.put(
                "sessions",
                rows(
                        """
                        select to_char(to_timestamp(creation_time / 1000) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as opened,
                            to_char(to_timestamp(last_access_time / 1000) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as seen
                        from identity.spring_session where principal_name = ?::text order by creation_time
                        """,
                        id));
        data.put(
                "roles",
                rows(
                        """
                        select kind, to_char(since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
                            to_char(until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as until
                        from identity.role where person_id = ? order by since
                        """,
                        id));
        data.put(
                "providers",
                rows(
                        """
                        select issuer, subject from identity.openid_identity
                        where person_id = ? order by linked_at
                        """,
                        id));
        return data;
    }

    /** Whoever is entrusted with something hands it over first: the register names them. */
    @Override
    public Optional<String> obstacle(PersonId person) {
        boolean entrusted =
                jdbc.sql(
                                """
                                select exists (select from identity.role
                                               where person_id = ? and (until is null or until > now()))
                                """)
                        .param(person.value())
                        .query(Boolean.class)
                        .single();
        return entrusted ? Optional.of("identity.obstacle.role") : Optional.empty();
    }

    @Override
    public List<Kept> keeps(PersonId person) {
        return List.of(
                new Kept("identity.kept.id", "identity.kept.id.why", "identity.kept.id.law", null));
    }

    @Override
    public void erase(PersonId person, Instant at) {
        for (var table : GONE) {
            jdbc.sql("delete from identity." + table + " where person_id = ?")
                    .param(person.value())
                    .update();
        }
        var email = identity.byId(person).orElseThrow().email();
        jdbc.sql("delete from identity.link where email = ?").param(email).update();
        jdbc.sql("delete from identity.wish where email = ?").param(email).update();
        jdbc.sql("delete from identity.spring_session where principal_name = ?")
                .param(person.value().toString())
                .update();
        jdbc.sql(
                        """
                        update identity.person set email = null, name = null, password_hash = null, erased_at = ?
                        where id = ?
                        """)
                .params(at.atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    private List<Map<String, @Nullable Object>> rows(String sql, PersonId person) {
        return jdbc.sql(sql).param(person.value()).query().listOfRows();
    }
}
