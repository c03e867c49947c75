package fr.halle.governance.files;

import fr.halle.web.ui.Texts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How heavy a file is: « 12 ko », « 1,3 Mo ». */
public final class Weight {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private Weight() {}

    /** Rounded up. */
    public static String of(long bytes, Texts texts) {
        return bytes < MEGABYTE
                ? texts.text("governance.file.kilobytes", Math.ceilDiv(bytes, KILOBYTE))
                : texts.text(
                        "governance.file.megabytes",
                        BigDecimal.valueOf(bytes)
                                .divide(BigDecimal.valueOf(MEGABYTE), 1, RoundingMode.UP));
    }
}
