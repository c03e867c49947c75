package fr.halle.governance.acts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matter of a deliberation is one that the State knows. */
class MattersTests {

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "7.10, true",
        "9.4, true",
        "9.5, false",
        "2.9, false",
        "7.0, false",
        "0.1, false",
        "7, false"
    })
    void isOfTheNomenclatureOfActs(String code, boolean known) {
        assertThat(Matters.isOne(code)).isEqualTo(known);
    }
}
