package fr.halle.territory;

import fr.halle.territory.ArdennesFiles.CommuneLine;
import fr.halle.territory.ArdennesFiles.EpciLine;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** Brings reference data into the territory. Nothing is deleted: old shops keep their commune. */
@Component
public class TerritoryImport {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    TerritoryImport(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Population(String areaCode, String areaKind, PopulationFigure figure) {

        static Stream<Population> of(EpciLine line) {
            return Stream.of(new Population(line.epci().siren(), "EPCI", line.population()));
        }

        static Stream<Population> of(CommuneLine line) {
            var code = line.commune().inseeCode();
            return line.populations().stream()
                    .map(figure -> new Population(code, "COMMUNE", figure));
        }
    }

    /**
     * The 8 EPCI and 447 communes of the Ardennes with their populations, from the class path.
     * Returns how many rows are new or different: zero the second time.
     */
    @Transactional
    public int importArdennes() {
        var epcis = ArdennesFiles.epcis();
        var communes = ArdennesFiles.communes();
        return upsertEpcis(epcis.stream().map(EpciLine::epci).distinct().toList())
                + upsertCommunes(communes.stream().map(CommuneLine::commune).toList())
                + upsertPopulations(epcis.stream().flatMap(Population::of).toList())
                + upsertPopulations(communes.stream().flatMap(Population::of).toList());
    }

    private int upsertEpcis(Collection<Epci> epcis) {
        return upsert(
                """
                insert into territory.epci as old (siren, name, type, convention_partner)
                values (?, ?, ?, ?)
                on conflict (siren) do update set (name, type, convention_partner) =
                    (excluded.name, excluded.type, excluded.convention_partner)
                where (old.name, old.type, old.convention_partner) is distinct from
                    (excluded.name, excluded.type, excluded.convention_partner)
                """,
                epcis,
                (row, epci) -> {
                    row.setString(1, epci.siren());
                    row.setString(2, epci.name());
                    row.setString(3, epci.type());
                    row.setBoolean(4, epci.conventionPartner());
                });
    }

    private int upsertCommunes(Collection<Commune> communes) {
        return upsert(
                """
                insert into territory.commune as old
                    (insee_code, name, search_name, postcodes, epci_siren, latitude, longitude)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (insee_code) do update set
                    (name, search_name, postcodes, epci_siren, latitude, longitude) =
                    (excluded.name, excluded.search_name, excluded.postcodes,
                     excluded.epci_siren, excluded.latitude, excluded.longitude)
                where (old.name, old.search_name, old.postcodes,
                       old.epci_siren, old.latitude, old.longitude) is distinct from
                    (excluded.name, excluded.search_name, excluded.postcodes,
                     excluded.epci_siren, excluded.latitude, excluded.longitude)
                """,
                communes,
                (row, commune) -> {
                    var postcodes = commune.postcodes().toArray();
                    row.setString(1, commune.inseeCode());
                    row.setString(2, commune.name());
                    row.setString(3, SearchName.of(commune.name()));
                    row.setArray(4, row.getConnection().createArrayOf("text", postcodes));
                    row.setString(5, commune.epciSiren());
                    row.setDouble(6, commune.latitude());
                    row.setDouble(7, commune.longitude());
                });
    }

    private int upsertPopulations(Collection<Population> populations) {
        return upsert(
                """
                insert into territory.population_figure as old
                    (area_code, area_kind, kind, vintage, people)
                values (?, ?, ?, ?, ?)
                on conflict (area_code, area_kind, kind, vintage)
                    do update set people = excluded.people
                where old.people <> excluded.people
                """,
                populations,
                (row, population) -> {
                    row.setString(1, population.areaCode());
                    row.setString(2, population.areaKind());
                    row.setString(3, population.figure().kind().name());
                    row.setInt(4, population.figure().vintage());
                    row.setInt(5, population.figure().people());
                });
    }

    private <T> int upsert(
            String sql, Collection<T> rows, ParameterizedPreparedStatementSetter<T> row) {
        return Arrays.stream(jdbc.batchUpdate(sql, rows, BATCH, row))
                .flatMapToInt(Arrays::stream)
                .sum();
    }
}
