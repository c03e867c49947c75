package fr.halle.catalog.entries;

import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.mapping.Field;
import fr.halle.catalog.mapping.Heading;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How much one article is: « 250 g », « 1,5 L », « 6 pièces ». */
final class Amounts {

    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,8}(?:[.,]\\d{1,4})?)\\s*(\\p{L}+)?\\.?");

    private record Unit(NetQuantity.Unit unit, int thousandths) {}

    private static final Map<String, Unit> UNITS =
            Map.ofEntries(
                    Map.entry("mg", new Unit(NetQuantity.Unit.G, 1)),
                    Map.entry("g", new Unit(NetQuantity.Unit.G, 1_000)),
                    Map.entry("gr", new Unit(NetQuantity.Unit.G, 1_000)),
                    Map.entry("grammes", new Unit(NetQuantity.Unit.G, 1_000)),
                    Map.entry("kg", new Unit(NetQuantity.Unit.G, 1_000_000)),
                    Map.entry("lbs", new Unit(NetQuantity.Unit.G, 453_592)),
                    Map.entry("ml", new Unit(NetQuantity.Unit.ML, 1_000)),
                    Map.entry("cl", new Unit(NetQuantity.Unit.ML, 10_000)),
                    Map.entry("dl", new Unit(NetQuantity.Unit.ML, 100_000)),
                    Map.entry("l", new Unit(NetQuantity.Unit.ML, 1_000_000)),
                    Map.entry("litre", new Unit(NetQuantity.Unit.ML, 1_000_000)),
                    Map.entry("litres", new Unit(NetQuantity.Unit.ML, 1_000_000)),
                    Map.entry("piece", new Unit(NetQuantity.Unit.PIECE, 1_000)),
                    Map.entry("pieces", new Unit(NetQuantity.Unit.PIECE, 1_000)));

    private final Cells cells;

    Amounts(Cells cells) {
        this.cells = cells;
    }

    @Nullable NetQuantity net(Line line) {
        if (!line.has(Field.NET)) return null;
        var read = read(line.at(Field.NET), unitOf(line, Field.NET, ""));
        return read != null
                ? read
                : cells.wrong(line, Field.NET, "net", Sentence.quoted(line.at(Field.NET)));
    }

    /**
     * What one is. The weight serves to post it, packaging included: it is told, but no price per
     * kilogram may rest on it (arrêté du 16 novembre 1982 asks for the net quantity).
     */
    @Nullable String unit(Line line, @Nullable NetQuantity net) {
        if (line.has(Field.UNIT)) return cells.words(line, Field.UNIT, line.at(Field.UNIT), 200);
        if (net != null)
            return line.at(Field.NET).matches("[\\d.,]+") ? shown(net) : line.at(Field.NET);
        var cell = line.at(Field.WEIGHT);
        if (cell.isEmpty()) return null;
        if (cell.matches("0([.,]0+)?")) return "la pièce";
        var weight = read(cell, unitOf(line, Field.WEIGHT, "g"));
        if (weight == null || weight.unit() != NetQuantity.Unit.G)
            return cells.wrong(line, Field.WEIGHT, "grams", Sentence.quoted(cell));
        return "la pièce, " + shown(weight) + " emballée";
    }

    /** The unit that the heading tells: « Poids (kg) ». */
    private static String unitOf(Line line, Field field, String usual) {
        var words = Heading.plain(line.mapping().heading(field)).split(" ");
        var last = words[words.length - 1];
        return UNITS.containsKey(last) ? last : usual;
    }

    private static @Nullable NetQuantity read(String cell, String usual) {
        var found = AMOUNT.matcher(cell.strip().replace('\u00a0', ' ').replace('\u202f', ' '));
        if (!found.matches()) return null;
        var word = found.group(2) == null ? usual : Heading.plain(found.group(2));
        var unit = UNITS.get(word.toLowerCase(Locale.ROOT));
        if (unit == null) return null;
        var amount =
                new BigDecimal(found.group(1).replace(',', '.'))
                        .multiply(BigDecimal.valueOf(unit.thousandths(), 3))
                        .setScale(0, java.math.RoundingMode.HALF_UP);
        boolean fits = amount.signum() > 0 && amount.compareTo(BigDecimal.valueOf(1e9)) < 0;
        return fits ? new NetQuantity(amount.intValue(), unit.unit()) : null;
    }

    /** 350 g, 1,2 kg, 75 cl is 750 ml. */
    static String shown(NetQuantity amount) {
        boolean piece = amount.unit() == NetQuantity.Unit.PIECE;
        boolean large = !piece && amount.amount() >= 1_000;
        var number =
                BigDecimal.valueOf(amount.amount(), large ? 3 : 0)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
        var unit =
                switch (amount.unit()) {
                    case G -> large ? "kg" : "g";
                    case ML -> large ? "l" : "ml";
                    case PIECE -> amount.amount() > 1 ? "pièces" : "pièce";
                };
        return number + "\u00a0" + unit;
    }
}
