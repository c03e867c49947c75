package fr.halle.dac7;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What sole traders said of themselves, each for their business. */
@Component
public class SoleTraders {

    private final JdbcClient jdbc;
    private final Clock clock;

    SoleTraders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is said last holds. */
    public void say(OrganisationId business, SoleTrader trader, PersonId by) {
        jdbc.sql(
                        """
                        insert into dac7.sole_trader
                               (organisation_id, first_names, last_name, born_on, birth_town, birth_country, tax_number, said_by, said_at)
                        values (:business, :firstNames, :lastName, :bornOn, :birthTown, :birthCountry, :taxNumber, :by, :now)
                        on conflict (organisation_id) do update
                           set first_names = excluded.first_names, last_name = excluded.last_name, born_on = excluded.born_on,
                               birth_town = excluded.birth_town, birth_country = excluded.birth_country,
                               tax_number = excluded.tax_number, said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .param("business", business.value())
                .param("firstNames", trader.firstNames())
                .param("lastName", trader.lastName())
                .param("bornOn", trader.bornOn())
                .param("birthTown", trader.birthTown())
                .param("birthCountry", trader.birthCountry())
                .param("taxNumber", trader.taxNumber())
                .param("by", by.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<OrganisationId, SoleTrader> of(Collection<OrganisationId> businesses) {
        var said = new HashMap<OrganisationId, SoleTrader>();
        jdbc.sql("select * from dac7.sole_trader where organisation_id = any(?)")
                .param(businesses.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            said.put(
                                    new OrganisationId(
                                            row.getObject("organisation_id", UUID.class)),
                                    trader(row));
                        });
        return said;
    }

    private static SoleTrader trader(ResultSet row) throws SQLException {
        return new SoleTrader(
                row.getString("first_names"),
                row.getString("last_name"),
                row.getObject("born_on", LocalDate.class),
                row.getString("birth_town"),
                row.getString("birth_country"),
                row.getString("tax_number"));
    }
}
