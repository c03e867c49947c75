package fr.halle.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.territory.PopulationFigure.Kind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.util.Set;

@SpringBootTest
@Transactional
class TerritoryTests {

    @Autowired Territory territory;
    @Autowired TerritoryImport reference;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void theArdennes() {
        reference.importArdennes();
    }

    @Test
    void changesNothingWhenImportedAgain() {
        assertThat(reference.importArdennes()).isZero();
        assertThat(count("epci")).isEqualTo(8);
        assertThat(count("commune")).isEqualTo(447);
        assertThat(count("population_figure")).isEqualTo(44 + 2 * 447);
    }

    @Test
    void mendsWhatDiffersFromTheReference() {
        jdbc.sql("update territory.commune set name = 'Ailleurs' where insee_code = '08409'")
                .update();
        assertThat(reference.importArdennes()).isEqualTo(1);
        assertThat(territory.commune("08409")).map(Commune::name).hasValue("Sedan");
    }

    @Test
    void knowsWhoSignedTheConvention() {
        assertThat(territory.epcis())
                .filteredOn(Epci::conventionPartner)
                .hasSize(7)
                .extracting(Epci::name)
                .contains("CA Ardenne Métropole", "CC de l’Argonne Ardennaise");
    }

    @Test
    void findsManyCommunesAtOnceAndLeavesOutTheUnknown() {
        assertThat(territory.communes(Set.of("08105", "08409", "75056")))
                .containsOnlyKeys("08105", "08409");
        assertThat(territory.communes(Set.of())).isEmpty();
        assertThat(territory.commune("75056")).isEmpty();
    }

    @Test
    void suggestsByPostcode() {
        assertThat(territory.communesLike("08350"))
                .extracting(Commune::name)
                .contains("Donchery", "Vrigne aux Bois");
    }

    @Test
    void suggestsByNameWhateverTheAccents() {
        assertThat(territory.communesLike("MEZIERES"))
                .extracting(Commune::name)
                .startsWith("Charleville-Mézières");
        assertThat(territory.communesLike("signy l'ab"))
                .extracting(Commune::name)
                .containsExactly("Signy-l’Abbaye");
    }

    @Test
    void suggestsTenAtMostAndTheMostPeopledFirst() {
        assertThat(territory.communesLike("s"))
                .hasSize(10)
                .extracting(Commune::name)
                .startsWith("Sedan");
        assertThat(territory.communesLike(" %_ ")).isEmpty();
    }

    @Test
    void keepsEveryPopulationWithItsKindAndVintage() {
        assertThat(territory.populations(Set.of("200041622", "08001")))
                .hasSize(2)
                .hasEntrySatisfying(
                        "200041622",
                        figures ->
                                assertThat(figures)
                                        .hasSize(6)
                                        .startsWith(
                                                new PopulationFigure(Kind.MUNICIPALE, 2026, 9464))
                                        .contains(new PopulationFigure(Kind.TOTALE, 2020, 10082)));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from territory." + table).query(Integer.class).single();
    }
}
