package fr.halle.catalog.intake;

import fr.halle.catalog.Category;
import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What new products get where the file does not say. No category where it says it of each; no rate
 * where the usual one of each aisle is wanted.
 */
public record Choice(@Nullable Category category, @Nullable Vat vat) {

    /**
     * The rates in force in metropolitan France, the usual one first: CGI art. 278 to 281 octies.
     */
    public static final List<Vat> RATES =
            List.of(new Vat(200), new Vat(55), new Vat(100), new Vat(21));

    /** 20, 5.5, 10 or 2.1. */
    public static String typed(Vat rate) {
        return BigDecimal.valueOf(rate.permille(), 1).stripTrailingZeros().toPlainString();
    }

    public static Optional<Vat> rate(String typed) {
        var plain = typed.replace(',', '.').replace("%", "").strip();
        return RATES.stream().filter(rate -> typed(rate).equals(plain)).findFirst();
    }
}
