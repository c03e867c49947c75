package fr.halle.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatTests {

    @ParameterizedTest
    @CsvSource({
        "200, EUR 12.00, EUR 2.00",
        "200, EUR 10.00, EUR 1.67",
        "100, EUR 9.90, EUR 0.90",
        "55, EUR 10.55, EUR 0.55",
        "55, EUR 9.80, EUR 0.51",
        "21, EUR 10.21, EUR 0.21",
        "0, EUR 10.00, EUR 0.00",
        "200, EUR 0.03, EUR 0.01",
        "200, EUR 0.00, EUR 0.00",
    })
    void theTaxInsideAPriceIsRoundedHalfUpToTheCent(int permille, String gross, String tax) {
        assertThat(new Vat(permille).within(Money.parse(gross))).isEqualTo(Money.parse(tax));
    }

    @Test
    void aRateIsAPartOfThePrice() {
        assertThatThrownBy(() -> new Vat(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Vat(1001)).isInstanceOf(IllegalArgumentException.class);
    }
}
