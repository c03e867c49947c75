package fr.halle.shops.founding;

import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Map;

/** The shop that a person was opening. Once it exists it is its business’s, and stays. */
@Component
class YourFounding implements PersonalData {

    private final JdbcClient jdbc;
    private final Foundings foundings;

    YourFounding(JdbcClient jdbc, Foundings foundings) {
        this.jdbc = jdbc;
        this.foundings = foundings;
    }

    @Override
    public String section() {
        return "shops";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "opening",
                foundings.of(person).map(Founding::typed).<Object>map(typed -> typed).orElse(""));
    }

    /** Papers, notes on shops that were met and changes stay, under an id without a name. */
    @Override
    public void erase(PersonId person, Instant at) {
        foundings.forget(person);
        jdbc.sql(
                        """
                        delete from shops.founding_field x using shops.founding f
                        where f.id = x.founding_id and f.person_id = ?
                        """)
                .param(person.value())
                .update();
    }
}
