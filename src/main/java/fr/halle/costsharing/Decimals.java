package fr.halle.costsharing;

import fr.halle.web.ui.Texts;

import java.math.BigDecimal;
import java.text.NumberFormat;

/** 1 234,5678: an amount before it is rounded. */
public final class Decimals {

    private static final int SHOWN = 4;

    private Decimals() {}

    public static String of(BigDecimal number, Texts texts) {
        var format = NumberFormat.getNumberInstance(texts.language().locale());
        format.setMinimumFractionDigits(SHOWN);
        format.setMaximumFractionDigits(SHOWN);
        return format.format(number).replace('-', '\u2212');
    }
}
