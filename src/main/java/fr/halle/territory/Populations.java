package fr.halle.territory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Counts the whole territory at once: one statement for all EPCI, one for all communes. */
@Component
public class Populations {

    private static final String NEWEST =
            """
            left join lateral (
                select vintage, people from territory.population_figure
                where area_code = %s and area_kind = '%s' and kind = 'MUNICIPALE'
                order by vintage desc limit 1) newest on true
            """;

    private final JdbcClient jdbc;

    Populations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<EpciCount> epcis() {
        return jdbc.sql(
                        """
                        select e.siren, e.name, e.type, e.convention_partner, vintage, people,
                               (select count(*) from territory.commune c where c.epci_siren = e.siren) as communes
                        from territory.epci e
                        """
                                + NEWEST.formatted("e.siren", "EPCI")
                                + "order by e.name")
                .query(
                        (row, number) ->
                                new EpciCount(
                                        new Epci(
                                                row.getString("siren"),
                                                row.getString("name"),
                                                row.getString("type"),
                                                row.getBoolean("convention_partner")),
                                        row.getInt("communes"),
                                        figure(row)))
                .list();
    }

    /** By name, without regard to accents. */
    public List<CommuneCount> communes() {
        return jdbc.sql(
                        "select insee_code, name, epci_siren, vintage, people from territory.commune "
                                + NEWEST.formatted("insee_code", "COMMUNE")
                                + "order by search_name, insee_code")
                .query(
                        (row, number) ->
                                new CommuneCount(
                                        row.getString("insee_code"),
                                        row.getString("name"),
                                        row.getString("epci_siren"),
                                        figure(row)))
                .list();
    }

    private static @Nullable PopulationFigure figure(ResultSet row) throws SQLException {
        int vintage = row.getInt("vintage");
        return row.wasNull()
                ? null
                : new PopulationFigure(
                        PopulationFigure.Kind.MUNICIPALE, vintage, row.getInt("people"));
    }
}
