package fr.halle.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetQuantityTests {

    @ParameterizedTest
    @CsvSource({
        "250, G, EUR 6.20, EUR 24.80",
        "1000, G, EUR 6.20, EUR 6.20",
        "330, ML, EUR 3.20, EUR 9.70",
        "750, ML, EUR 9.50, EUR 12.67",
        "6, PIECE, EUR 4.00, EUR 0.67",
        "1, PIECE, EUR 4.00, EUR 4.00",
        "3, G, EUR 0.01, EUR 3.33",
    })
    void pricesAreComparedPerKilogramLitreOrPiece(
            int amount, NetQuantity.Unit unit, String price, String unitPrice) {
        assertThat(new NetQuantity(amount, unit).unitPrice(Money.parse(price)))
                .isEqualTo(Money.parse(unitPrice));
    }
}
