package fr.halle.identity;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door of identity: who a person is. */
@Component
public class Identity {

    private final JdbcClient jdbc;

    Identity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Registers an invented person of the demonstration, once per address; gives the id that
     * stands.
     */
    public PersonId registerInvented(String email, String name, Language language) {
        jdbc.sql(
                        """
                        insert into identity.person (email, name, language, demonstration)
                        values (:email, :name, :language, true) on conflict (email) do nothing
                        """)
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("name", name)
                .param("language", language.name())
                .update();
        return byEmail(email).orElseThrow().id();
    }

    public Optional<Person> byEmail(String email) {
        return jdbc.sql("select * from identity.person where email = ?")
                .param(address(email))
                .query(Identity::person)
                .optional();
    }

    /** People by their ids, all in one statement; who was forgotten is left out. */
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select * from identity.person where id = any(?) and erased_at is null")
                .param(ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Identity::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** What these people are called, in one statement. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return byIds(ids).values().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Somebody who was not forgotten. */
    public Optional<Person> byId(PersonId id) {
        return jdbc.sql("select * from identity.person where id = ? and erased_at is null")
                .param(id.value())
                .query(Identity::person)
                .optional();
    }

    /** The phone of the address that a person uses by default; empty without one. */
    public String phone(PersonId id) {
        return jdbc.sql(
                        """
                        select phone from identity.address where person_id = ?
                        order by chosen_at desc limit 1
                        """)
                .param(id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** As it is kept. Nobody's has control characters, and PostgreSQL refuses the first of them. */
    public static String address(String typed) {
        return typed.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The invented people, those who act for nobody last; for the sign-in page of a demonstration.
     */
    List<Person> invented() {
        return jdbc.sql(
                        "select * from identity.person where demonstration order by name collate \"fr-x-icu\"")
                .query(Identity::person)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                Language.valueOf(row.getString("language")),
                row.getBoolean("demonstration"));
    }
}
