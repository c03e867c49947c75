package fr.halle.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.NetQuantity;
import fr.halle.kernel.Language;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class UnitPriceTests {

    private final Texts french = texts(Language.FR);

    @Test
    void comparesByKilogramLitreAndPiece() {
        assertThat(of("8.90", new NetQuantity(500, NetQuantity.Unit.G))).isEqualTo("17,80 € le kg");
        assertThat(of("4.60", new NetQuantity(750, NetQuantity.Unit.ML)))
                .isEqualTo("6,13 € le litre");
        assertThat(of("2.70", new NetQuantity(6, NetQuantity.Unit.PIECE)))
                .isEqualTo("0,45 € la pièce");
    }

    @Test
    void doesNotSayThePriceTwice() {
        assertThat(of("5.90", new NetQuantity(1000, NetQuantity.Unit.G))).isEmpty();
        assertThat(of("1.20", new NetQuantity(1, NetQuantity.Unit.PIECE))).isEmpty();
    }

    @Test
    void isSilentWhereNothingCompares() {
        assertThat(UnitPrice.of(Money.parse("EUR 27.90"), null, french)).isEmpty();
    }

    private String of(String euros, NetQuantity net) {
        return UnitPrice.of(Money.parse("EUR " + euros), net, french).replace('\u00a0', ' ');
    }

    private static Texts texts(Language language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("fr/halle/storefront/messages");
        messages.setDefaultEncoding("UTF-8");
        return new Texts(messages, language);
    }
}
