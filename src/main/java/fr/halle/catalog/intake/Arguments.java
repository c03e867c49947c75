package fr.halle.catalog.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What fills a sentence, as texts that are kept: numbers come back as numbers. */
final class Arguments {

    /** Between two of them where they travel as one text. */
    private static final String BETWEEN = "\u001f";

    private Arguments() {}

    static String joined(List<Object> arguments) {
        return String.join(BETWEEN, arguments.stream().map(Arguments::kept).toList());
    }

    static String[] array(List<Object> arguments) {
        return arguments.stream().map(Arguments::kept).toArray(String[]::new);
    }

    private static String kept(Object argument) {
        return argument instanceof Number ? "#" + argument : "'" + argument;
    }

    static List<Object> of(String[] kept) {
        return Arrays.stream(kept)
                .filter(each -> !each.isEmpty())
                .map(Arguments::argument)
                .toList();
    }

    private static Object argument(String kept) {
        var value = kept.substring(1);
        if (!kept.startsWith("#")) return value;
        return value.indexOf('.') < 0 ? (Object) Long.valueOf(value) : new BigDecimal(value);
    }
}
