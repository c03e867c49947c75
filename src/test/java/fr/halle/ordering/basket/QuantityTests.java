package fr.halle.ordering.basket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTests {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "99, 1, 99", "0, 0, 0", "' 3 ', 1, 3", "+2, 1, 2", "007, 1, 7"})
    void whatIsANumberFromOneToNinetyNineIsAQuantity(String typed, int least, int value) {
        assertThat(Quantity.parse(typed, least, 0)).isEqualTo(new Quantity.Of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, missing",
        "deux, 1, not-a-number",
        "'1,5', 1, not-a-number",
        "1.5, 1, not-a-number",
        "1e3, 1, not-a-number",
        "٣, 1, not-a-number",
        "99999999999999999999, 1, not-a-number",
        "0, 1, too-few",
        "-3, 0, too-few",
        "100, 1, too-many",
        "4294967297, 1, too-many",
    })
    void anythingElseHasItsSentenceAndIsKeptAsTyped(String typed, int least, String sentence) {
        assertThat(Quantity.parse(typed, least, 0))
                .isEqualTo(new Quantity.Unusable("ordering.quantity." + sentence, typed));
    }
}
