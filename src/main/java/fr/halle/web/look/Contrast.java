package fr.halle.web.look;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which of our colours stand on which, and how much they must differ: web/contrast.csv. Ratios are
 * those of WCAG 2.2: 4.5 for text, 3 for the bounds of a control, 7 for prices in chalk.
 */
public final class Contrast {

    private Contrast() {}

    /** What cannot be read in this theme, in words: « by night, ink on paper: 3.9 of 4.5 ». */
    public static List<String> faults(Theme theme) {
        try (var pairs = CsvReader.builder().ofNamedCsvRecord(pairs())) {
            return pairs.stream()
                    .flatMap(
                            pair ->
                                    Stream.concat(
                                            fault("by day", pair, theme.day()).stream(),
                                            fault("by night", pair, theme.night()).stream()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fault(
            String when, NamedCsvRecord pair, Map<String, String> colours) {
        var ink = pair.getField("foreground");
        var ground = pair.getField("background");
        var minimum = Double.parseDouble(pair.getField("minimum"));
        var ratio = ratio(colour(ink, colours), colour(ground, colours));
        return ratio >= minimum
                ? List.of()
                : List.of(
                        String.format(
                                Locale.ROOT,
                                "%s, %s on %s: %.2f of %.1f",
                                when,
                                ink,
                                ground,
                                ratio,
                                minimum));
    }

    /** From 1 (the same) to 21 (black on white). WCAG 2.2, contrast ratio. */
    static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
    }

    private static double light(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String colour(String token, Map<String, String> colours) {
        return Objects.requireNonNull(colours.get(token), token);
    }

    private static InputStreamReader pairs() {
        return new InputStreamReader(
                Objects.requireNonNull(Contrast.class.getResourceAsStream("/web/contrast.csv")),
                StandardCharsets.UTF_8);
    }
}
