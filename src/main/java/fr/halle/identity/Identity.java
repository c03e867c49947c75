package fr.halle.identity;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

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

    public Optional<Person> byId(PersonId id) {
        return jdbc.sql("select * from identity.person where id = ?")
                .param(id.value())
                .query(Identity::person)
                .optional();
    }

    /** As it is kept. Nobody's has control characters, and PostgreSQL refuses the first of them. */
    public static String address(String typed) {
        return typed.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The invented people, those who act for nobody last; for the sign-in page of a demonstration.
     */
    List<Person> invented() {
        return jdbc.sql("select * from identity.person where demonstration order by name")
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
