package fr.halle.governance.operator;

import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.text.NumberFormat;

/** Numbers of objectives: with two decimals at most, as people write them. */
final class Figures {

    private Figures() {}

    /** Null where it is no number between nought and 9 999 999,99. */
    static @Nullable BigDecimal typed(String text) {
        var figures = text.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
        return figures.matches("[0-9]{1,7}(\\.[0-9]{1,2})?") ? new BigDecimal(figures) : null;
    }

    static String shown(BigDecimal number, Texts texts) {
        var format = NumberFormat.getNumberInstance(texts.language().locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
