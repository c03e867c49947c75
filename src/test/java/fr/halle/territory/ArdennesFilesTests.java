package fr.halle.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.territory.ArdennesFiles.CommuneLine;
import fr.halle.territory.ArdennesFiles.EpciLine;

import org.junit.jupiter.api.Test;

import java.util.List;

class ArdennesFilesTests {

    @Test
    void readsEveryCommuneWithItsTwoFiguresOf2026() {
        var communes = ArdennesFiles.communes();
        assertThat(communes).hasSize(447);
        assertThat(communes)
                .allSatisfy(
                        line ->
                                assertThat(line.populations())
                                        .extracting(PopulationFigure::kind)
                                        .containsExactly(PopulationFigure.Kind.values()));
        assertThat(communes)
                .contains(
                        new CommuneLine(
                                new Commune(
                                        "08001",
                                        "Acy-Romance",
                                        List.of("08300"),
                                        "200043156",
                                        49.49177,
                                        4.32754),
                                List.of(
                                        new PopulationFigure(
                                                PopulationFigure.Kind.MUNICIPALE, 2026, 490),
                                        new PopulationFigure(
                                                PopulationFigure.Kind.TOTALE, 2026, 494))));
    }

    @Test
    void readsEightEpciOfWhichSevenSignedTheConvention() {
        var epcis = ArdennesFiles.epcis().stream().map(EpciLine::epci).distinct().toList();
        assertThat(epcis).hasSize(8);
        assertThat(epcis)
                .filteredOn(epci -> !epci.conventionPartner())
                .extracting(Epci::name)
                .containsExactly("CC Ardenne, Rives de Meuse");
    }

    @Test
    void putsEveryCommuneInAKnownEpci() {
        var sirens = ArdennesFiles.epcis().stream().map(line -> line.epci().siren()).toList();
        assertThat(ArdennesFiles.communes())
                .allSatisfy(line -> assertThat(sirens).contains(line.commune().epciSiren()));
    }

    @Test
    void keepsAllPostcodesOfACommuneAndPrintsItsApostrophe() {
        var communes = ArdennesFiles.communes().stream().map(CommuneLine::commune).toList();
        assertThat(communes)
                .filteredOn(commune -> commune.inseeCode().equals("08491"))
                .singleElement()
                .satisfies(
                        vrigne -> assertThat(vrigne.postcodes()).containsExactly("08330", "08350"));
        assertThat(communes).extracting(Commune::name).contains("Signy-l’Abbaye");
    }
}
