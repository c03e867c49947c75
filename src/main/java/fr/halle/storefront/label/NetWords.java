package fr.halle.storefront.label;

import fr.halle.catalog.NetQuantity;
import fr.halle.web.ui.Texts;

import java.math.BigDecimal;
import java.text.NumberFormat;

/** The net quantity of a label: « 350 g », « 1,5 kg », « 75 cl », « 6 pièces ». */
public final class NetWords {

    private NetWords() {}

    public static String of(NetQuantity net, Texts texts) {
        int amount = net.amount();
        return switch (net.unit()) {
            case G ->
                    amount < 1000
                            ? texts.text("storefront.net.g", texts.number(amount))
                            : texts.text("storefront.net.kg", thousandth(amount, texts));
            case ML ->
                    amount < 1000
                            ? texts.text("storefront.net.ml", texts.number(amount))
                            : texts.text("storefront.net.l", thousandth(amount, texts));
            case PIECE -> texts.text("storefront.net.piece", amount);
        };
    }

    private static String thousandth(int amount, Texts texts) {
        return NumberFormat.getInstance(texts.language().locale())
                .format(BigDecimal.valueOf(amount, 3));
    }
}
