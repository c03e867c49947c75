package fr.halle.identity.account;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people change about themselves. */
@Component
class Profiles {

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void change(PersonId person, String name, Language language) {
        jdbc.sql(
                        """
                        update identity.person set name = ?, language = ?
                        where id = ? and erased_at is null
                        """)
                .params(name, language.name(), person.value())
                .update();
    }

    /** False if somebody else has that address by now. */
    boolean move(PersonId person, String email) {
        return jdbc.sql(
                                """
                                update identity.person set email = :email
                                where id = :id and erased_at is null
                                  and not exists (select from identity.person where email = :email)
                                """)
                        .param("email", email)
                        .param("id", person.value())
                        .update()
                == 1;
    }
}
