package fr.halle.dac7;

import fr.halle.identity.Kept;
import fr.halle.identity.PersonalData;
import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.ordering.figures.YearlySales;
import fr.halle.shops.Shops;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a sole trader said for the declaration. It is asked of nobody who is not declared; what a
 * declaration rests on is kept five years after its year (directive (EU) 2021/514, annex V, section
 * IV, B).
 */
@Component
class YourDeclaration implements PersonalData {

    private static final int YEARS = 5;

    private final JdbcClient jdbc;
    private final Shops shops;
    private final YearlySales sales;

    YourDeclaration(JdbcClient jdbc, Shops shops, YearlySales sales) {
        this.jdbc = jdbc;
        this.shops = shops;
        this.sales = sales;
    }

    @Override
    public String section() {
        return "dac7";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "person",
                jdbc.sql(
                                """
                                select first_names as "firstNames", last_name as "lastName", born_on::text as born,
                                       birth_town as "birthTown", birth_country as "birthCountry", tax_number as "taxNumber",
                                       (said_at at time zone 'Europe/Paris')::date::text as said
                                  from dac7.sole_trader where said_by = ? order by said_at
                                """)
                        .param(person.value())
                        .query()
                        .listOfRows());
    }

    @Override
    public List<Kept> keeps(PersonId person) {
        return sales
                .lastYear(shops.runBy(businesses(person)).keySet())
                .map(year -> LocalDate.of(year + YEARS, 12, 31))
                .map(until -> new Kept("dac7.kept", "dac7.kept.why", "dac7.kept.law", until))
                .stream()
                .toList();
    }

    @Override
    public void erase(PersonId person, Instant at) {
        if (keeps(person).isEmpty()) {
            jdbc.sql("delete from dac7.sole_trader where said_by = ?")
                    .param(person.value())
                    .update();
        }
    }

    private List<OrganisationId> businesses(PersonId person) {
        return jdbc
                .sql("select organisation_id from dac7.sole_trader where said_by = ?")
                .param(person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(OrganisationId::new)
                .toList();
    }
}
