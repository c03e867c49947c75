package fr.halle.shops.assistance;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The contracts of the territory with those who help its shops. */
@Component
public class Contracts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Contracts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when its number is taken. Its own id is drawn by the database. */
    public boolean enter(Contract contract, @Nullable PersonId by) {
        return jdbc.sql(
                                """
                                insert into shops.assistance_contract
                                    (provider_id, number, first_day, last_day, shops, price_cents, epcis, entered_by, entered_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (number) do nothing
                                """)
                        .param(contract.provider().value())
                        .param(contract.number())
                        .param(contract.firstDay())
                        .param(contract.lastDay())
                        .param(contract.shops())
                        .param(contract.price().getAmountMinorLong())
                        .param(contract.epcis().toArray(String[]::new))
                        .param(by == null ? null : by.value())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** All there ever were, the latest to begin first. */
    public List<Contract> all() {
        return jdbc.sql("select * from shops.assistance_contract order by first_day desc, number")
                .query(Contracts::contract)
                .list();
    }

    /** Those that hold today. */
    public List<Contract> running() {
        return all().stream().filter(each -> each.holdsOn(today())).toList();
    }

    LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    private static Contract contract(ResultSet row, int number) throws SQLException {
        return new Contract(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("provider_id", UUID.class)),
                row.getString("number"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("shops"),
                Money.ofMinor(CurrencyUnit.EUR, row.getLong("price_cents")),
                Set.of((String[]) row.getArray("epcis").getArray()));
    }
}
