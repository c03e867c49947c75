package fr.halle.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The territory this installation serves: its communes, its EPCI and how many people live there.
 */
@Component
public class Territory {

    private static final int SUGGESTIONS = 10;

    private static final String SELECT_COMMUNE =
            "select insee_code, name, postcodes, epci_siren, latitude, longitude"
                    + " from territory.commune ";

    private final JdbcClient jdbc;

    Territory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every EPCI by name, partner of the convention or not. */
    public List<Epci> epcis() {
        return jdbc.sql(
                        """
                        select siren, name, type, convention_partner
                        from territory.epci order by name
                        """)
                .query(
                        (row, number) ->
                                new Epci(
                                        row.getString("siren"),
                                        row.getString("name"),
                                        row.getString("type"),
                                        row.getBoolean("convention_partner")))
                .list();
    }

    /** How many communes each EPCI has, by its SIREN. */
    public Map<String, Integer> communeCounts() {
        record Row(String siren, int communes) {}
        return jdbc
                .sql(
                        """
                        select epci_siren as siren, count(*) as communes
                        from territory.commune group by epci_siren
                        """)
                .query(Row.class)
                .list()
                .stream()
                .collect(toMap(Row::siren, Row::communes));
    }

    /** Every commune by name; a département has hundreds. */
    public List<Commune> communes() {
        return jdbc.sql(SELECT_COMMUNE + "order by name").query(Territory::commune).list();
    }

    /** The commune with this INSEE code, if the territory has it. */
    public Optional<Commune> commune(String inseeCode) {
        return Optional.ofNullable(communes(Set.of(inseeCode)).get(inseeCode));
    }

    /** The communes of these INSEE codes by code, in one query; an unknown code is left out. */
    public Map<String, Commune> communes(Set<String> inseeCodes) {
        return jdbc
                .sql(SELECT_COMMUNE + "where insee_code = any(:codes)")
                .param("codes", inseeCodes.toArray(String[]::new))
                .query(Territory::commune)
                .list()
                .stream()
                .collect(toMap(Commune::inseeCode, Function.identity()));
    }

    /**
     * At most ten communes for what a person is typing: the first figures of a postcode, or the
     * beginning of any word of the name, without regard to accents, hyphens or capitals. Names that
     * begin so come first, then the most peopled.
     */
    public List<Commune> communesLike(String typed) {
        var searched = SearchName.of(typed);
        if (searched.isEmpty()) return List.of();
        return jdbc.sql(
                        SELECT_COMMUNE
                                + """
                                where search_name like :start or search_name like :word
                                   or exists (select from unnest(postcodes) code
                                              where code like :start)
                                order by search_name like :start desc,
                                    (select people from territory.population_figure
                                     where area_code = insee_code and area_kind = 'COMMUNE'
                                       and kind = 'MUNICIPALE'
                                     order by vintage desc limit 1) desc nulls last,
                                    search_name, insee_code
                                limit :suggestions
                                """)
                .param("start", searched + "%")
                .param("word", "% " + searched + "%")
                .param("suggestions", SUGGESTIONS)
                .query(Territory::commune)
                .list();
    }

    /** The communes that share this postcode, by name; none outside the territory. */
    public List<Commune> withPostcode(String postcode) {
        return jdbc.sql(SELECT_COMMUNE + "where ? = any(postcodes) order by search_name")
                .param(postcode)
                .query(Territory::commune)
                .list();
    }

    /** Whether two names are the same to somebody who types in a hurry. */
    public static boolean isSameName(String one, String other) {
        return SearchName.of(one).equals(SearchName.of(other));
    }

    /**
     * All known figures of these areas by area, newest vintage first. An area is the SIREN of an
     * EPCI (nine figures) or the INSEE code of a commune (five): they cannot be confused.
     */
    public Map<String, List<PopulationFigure>> populations(Set<String> areaCodes) {
        record Row(String areaCode, PopulationFigure figure) {}
        return jdbc
                .sql(
                        """
                        select area_code, kind, vintage, people from territory.population_figure
                        where area_code = any(:codes) order by area_code, vintage desc, kind
                        """)
                .param("codes", areaCodes.toArray(String[]::new))
                .query(
                        (row, number) ->
                                new Row(
                                        row.getString("area_code"),
                                        new PopulationFigure(
                                                PopulationFigure.Kind.valueOf(
                                                        row.getString("kind")),
                                                row.getInt("vintage"),
                                                row.getInt("people"))))
                .list()
                .stream()
                .collect(groupingBy(Row::areaCode, mapping(Row::figure, toList())));
    }

    private static Commune commune(ResultSet row, int number) throws SQLException {
        return new Commune(
                row.getString("insee_code"),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("postcodes").getArray()),
                row.getString("epci_siren"),
                row.getDouble("latitude"),
                row.getDouble("longitude"));
    }
}
