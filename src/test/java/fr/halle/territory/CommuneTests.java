package fr.halle.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CommuneTests {

    @Test
    void measuresTheWayOfTheCrow() {
        assertThat(at(49.7622, 4.7161).kilometresTo(at(49.7019, 4.9403)))
                .isCloseTo(17.5, within(0.2));
        assertThat(at(0, 0).kilometresTo(at(0, 180))).isCloseTo(20_015, within(1.0));
    }

    @Test
    void isNoDistanceFromItselfAndTheSameBothWays() {
        var rethel = at(49.51, 4.37);
        var givet = at(50.14, 4.82);
        assertThat(rethel.kilometresTo(rethel)).isZero();
        assertThat(rethel.kilometresTo(givet)).isEqualTo(givet.kilometresTo(rethel));
    }

    @ParameterizedTest
    @CsvSource({
        "Charleville-Mézières, charleville mezieres",
        "Signy-l’Abbaye, signy l abbaye",
        "  ST Menges, saint menges",
        "Œuilly, oeuilly",
        "100 % Ardennes_, 100 ardennes"
    })
    void isSoughtWithoutAccentsNorHyphens(String typed, String searched) {
        assertThat(SearchName.of(typed)).isEqualTo(searched);
    }

    private static Commune at(double latitude, double longitude) {
        return new Commune("08000", "Ici", List.of("08000"), "200041630", latitude, longitude);
    }
}
