package fr.halle.shops.rights;

import fr.halle.identity.Identity;
import fr.halle.identity.Kept;
import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;
import fr.halle.shops.founding.Founding;
import fr.halle.shops.founding.Foundings;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shop that a person was opening, what was noted when they were met, and what they did about
 * shops that are helped. A shop that exists is its business’s, and stays; so does who acted for it,
 * under an id without a name.
 */
@Component
class YourShops implements PersonalData {

    private static final int YEARS = 5; // Code civil art. 2224

    private final JdbcClient jdbc;
    private final Foundings foundings;
    private final YourAssistance assistance;
    private final Identity identity;

    YourShops(JdbcClient jdbc, Foundings foundings, YourAssistance assistance, Identity identity) {
        this.jdbc = jdbc;
        this.foundings = foundings;
        this.assistance = assistance;
        this.identity = identity;
    }

    @Override
    public String section() {
        return "shops";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        var data = new LinkedHashMap<String, Object>();
        data.put(
                "opening",
                foundings.of(person).map(Founding::typed).<Object>map(typed -> typed).orElse(""));
        data.put(
                "met",
                jdbc.sql(
                                """
                                select p.name as shop, p.contact, p.note, p.met_on::text as day from shops.prospect p
                                where lower(p.contact) ~ :written or lower(p.note) ~ :written
                                   or exists (select from shops.prospect_invitation i where i.prospect_id = p.id and i.email = :email)
                                order by p.met_on
                                """)
                        .param("email", email(person))
                        .param("written", written(email(person)))
                        .query()
                        .listOfRows());
        data.putAll(assistance.export(person));
        return data;
    }

    @Override
    public List<Kept> keeps(PersonId person) {
        return assistance
                .last(person)
                .map(
                        last ->
                                new Kept(
                                        "shops.kept.assistance",
                                        "shops.kept.assistance.why",
                                        "shops.kept.assistance.law",
                                        last.plusYears(YEARS)))
                .stream()
                .toList();
    }

    @Override
    public void erase(PersonId person, Instant at) {
        jdbc.sql("delete from shops.founding where person_id = ? and shop_id is null")
                .param(person.value())
                .update();
        jdbc.sql(
                        """
                        delete from shops.founding_field x using shops.founding f
                        where f.id = x.founding_id and f.person_id = ?
                        """)
                .param(person.value())
                .update();
        var email = email(person);
        jdbc.sql(
                        """
                        update shops.prospect p set contact = '', note = ''
                        where lower(p.contact) ~ :written or lower(p.note) ~ :written
                           or exists (select from shops.prospect_invitation i where i.prospect_id = p.id and i.email = :email)
                        """)
                .param("email", email)
                .param("written", written(email))
                .update();
        jdbc.sql("update shops.prospect_invitation set email = null where email = ?")
                .param(email)
                .update();
    }

    /** As a whole word: « ana@exemple.fr » is not in « mariana@exemple.fr ». */
    private static String written(String email) {
        return "(^|[^a-z0-9._%+-])"
                + email.replaceAll("[^\\p{L}\\p{N}@]", "\\\\$0")
                + "($|[^a-z0-9.-]|[.]($|[^a-z0-9]))";
    }

    private String email(PersonId person) {
        return identity.byId(person).orElseThrow().email();
    }
}
