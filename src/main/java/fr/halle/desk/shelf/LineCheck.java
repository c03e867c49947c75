package fr.halle.desk.shelf;

import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.editing.Edited;
import fr.halle.desk.Mistake;
import fr.halle.kernel.ByWeight;
import fr.halle.kernel.OfferId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Reads the variants that were typed. {@code piece} and {@code kilo}: what one is, where nothing
 * says it.
 */
record LineCheck(ProductForm form, List<Mistake> mistakes, String piece, String kilo) {

    private static final Money HIGHEST = Money.of(CurrencyUnit.EUR, 100_000);
    private static final NetQuantity KILOGRAM = new NetQuantity(1000, NetQuantity.Unit.G);
    private static final int LONGEST_REFERENCE = 80;

    /** Those that are right; a line that nobody filled in is none. */
    List<Edited.Line> lines() {
        var filled = form.lines().stream().filter(line -> !form.isEmpty(line)).toList();
        var labels = new HashSet<String>();
        for (var line : filled) {
            var label = form.value("label-" + line);
            if (label.isEmpty() && filled.size() > 1) {
                wrong("label-" + line, "desk.editor.label.missing");
            } else if (!labels.add(label.toLowerCase(Locale.ROOT))) {
                wrong("label-" + line, "desk.editor.label.twice", label);
            }
            tooLong("label-" + line, Edited.LONGEST_LABEL);
            tooLong("quantity-" + line, Edited.LONGEST_LABEL);
            tooLong("reference-" + line, LONGEST_REFERENCE);
        }
        if (filled.size() > Edited.MOST_LINES) {
            wrong("label-" + filled.getLast(), "desk.editor.lines.many", Edited.MOST_LINES);
        }
        return filled.stream().map(this::line).toList();
    }

    private Edited.Line line(String line) {
        @Nullable ByWeight weight = new WeightField(form, line).read(mistakes);
        @Nullable NetQuantity net = weight == null ? net(line) : KILOGRAM;
        var quantity = form.value("quantity-" + line);
        var barcode = form.value("barcode-" + line).replaceAll("[\\s\u00a0]", "");
        if (!barcode.isEmpty() && !Barcode.isWellFormed(barcode)) {
            wrong("barcode-" + line, "desk.editor.barcode.wrong");
        }
        return new Edited.Line(
                offer(line),
                form.value("label-" + line),
                price(line),
                !quantity.isEmpty()
                        ? quantity
                        : net == null ? piece : weight == null ? net(line, net) : kilo,
                net,
                form.value("reference-" + line),
                barcode,
                new StockField(form, line).read(mistakes),
                weight);
    }

    /** « 1,5 kg », « 75 cl », « 1 L ». */
    private String net(String line, NetQuantity net) {
        if (net.unit() == NetQuantity.Unit.PIECE) return piece;
        var unit = form.value("unit-" + line);
        return form.value("net-" + line)
                + "\u00a0"
                + (unit.equals("L") ? unit : unit.toLowerCase(Locale.ROOT));
    }

    private Money price(String line) {
        var field = "price-" + line;
        var price = Amounts.price(form.value(field));
        if (form.value(field).isEmpty()) {
            wrong(field, "desk.editor.price.missing");
        } else if (price.isEmpty()) {
            wrong(field, "desk.editor.price.wrong");
        } else if (!price.get().isPositive() || price.get().isGreaterThan(HIGHEST)) {
            wrong(field, "desk.editor.price.range");
        }
        return price.orElse(Money.zero(CurrencyUnit.EUR));
    }

    private @Nullable NetQuantity net(String line) {
        if (form.value("net-" + line).isEmpty()) return null;
        var net = Amounts.net(form.value("net-" + line), form.value("unit-" + line));
        if (net.isEmpty()) wrong("net-" + line, "desk.editor.net.wrong");
        return net.orElse(null);
    }

    private @Nullable OfferId offer(String line) {
        var known = form.value("offer-" + line);
        return known.matches("[0-9a-f-]{36}") ? new OfferId(UUID.fromString(known)) : null;
    }

    private void tooLong(String field, int most) {
        int length = form.value(field).length();
        if (length > most) wrong(field, "desk.editor.long", length, most);
    }

    private void wrong(String field, String key, Object... arguments) {
        mistakes.add(Mistake.of(field, key, arguments));
    }
}
