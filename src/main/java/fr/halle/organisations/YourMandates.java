package fr.halle.organisations;

import fr.halle.identity.Identity;
import fr.halle.identity.Kept;
import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For whom a person acts or acted. What was done for others has to stay explainable. */
@Component
class YourMandates implements PersonalData {

    private static final int YEARS = 5; // Code civil art. 2224

    private final JdbcClient jdbc;
    private final Identity identity;

    YourMandates(JdbcClient jdbc, Identity identity) {
        this.jdbc = jdbc;
        this.identity = identity;
    }

    @Override
    public String section() {
        return "organisations";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "mandates",
                jdbc.sql(
                                """
                                select o.name as organisation, o.siren::text as siren, m.capacity, to_char(m.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
                                    to_char(m.until at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as until
                                from organisations.mandate m join organisations.organisation o on o.id = m.organisation_id
                                where m.person_id = ? order by m.since
                                """)
                        .param(person.value())
                        .query()
                        .listOfRows());
    }

    /** A shop that nobody could run any more would keep its customers waiting. */
    @Override
    public Optional<String> obstacle(PersonId person) {
        boolean alone =
                jdbc.sql(
                                """
                                select exists (select from organisations.mandate mine
                                    where mine.person_id = :person and mine.until is null and mine.capacity = 'OWNER'
                                      and not exists (select from organisations.mandate other
                                          where other.organisation_id = mine.organisation_id
                                            and other.person_id <> :person and other.until is null and other.capacity = 'OWNER'))
                                """)
                        .param("person", person.value())
                        .query(Boolean.class)
                        .single();
        return alone ? Optional.of("organisations.obstacle.alone") : Optional.empty();
    }

    @Override
    public List<Kept> keeps(PersonId person) {
        return jdbc
                .sql(
                        "select max(coalesce(until, now())) from organisations.mandate where person_id = ?")
                .param(person.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(last -> kept(last.toLocalDate().plusYears(YEARS)))
                .stream()
                .toList();
    }

    private static Kept kept(LocalDate until) {
        return new Kept(
                "organisations.kept.mandates",
                "organisations.kept.mandates.why",
                "organisations.kept.mandates.law",
                until);
    }

    /** The mandates end; their dates stay, under an id that no name belongs to any more. */
    @Override
    public void erase(PersonId person, Instant at) {
        jdbc.sql(
                        """
                        update organisations.mandate set until = greatest(:at, since + interval '1 millisecond')
                        where person_id = :person and until is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .update();
        jdbc.sql("delete from organisations.invitation where email = ?")
                .param(identity.byId(person).orElseThrow().email())
                .update();
    }
}
