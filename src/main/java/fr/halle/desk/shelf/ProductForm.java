package fr.halle.desk.shelf;

import fr.halle.catalog.NetQuantity;
import fr.halle.catalog.condition.NoReturn;
import fr.halle.catalog.editing.Sheet;
import fr.halle.catalog.editing.Words;
import fr.halle.kernel.ByWeight;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A product as it is typed, by field name. The variants are named by the values of {@code line}:
 * {@code label-3} is the label of the one called 3.
 */
record ProductForm(Map<String, List<String>> typed) {

    static final String LINE = "line";

    static ProductForm blank(String category) {
        return new ProductForm(Map.of(LINE, List.of("0"), "category", List.of(category)));
    }

    static ProductForm of(Sheet sheet) {
        var typed = new HashMap<String, List<String>>();
        put(typed, "name", sheet.name());
        put(typed, "description", Words.plain(sheet.description()));
        put(typed, "category", sheet.category());
        put(typed, "vat", Amounts.typed(sheet.vat()));
        put(typed, "from", Objects.toString(sheet.days().from(), ""));
        put(typed, "until", Objects.toString(sheet.days().until(), ""));
        SeasonField.put(typed, sheet.days().season());
        put(typed, "preparation", Objects.toString(sheet.preparation(), ""));
        @Nullable NoReturn noReturn = sheet.noReturn();
        put(typed, "returns", noReturn == null ? "" : noReturn.name());
        put(typed, "shown", sheet.changedAt().toString());
        FactFields.put(typed, sheet.facts());
        var names = new ArrayList<String>();
        for (var line : sheet.lines()) {
            var name = String.valueOf(names.size());
            names.add(name);
            put(typed, line, name);
        }
        typed.put(LINE, names.isEmpty() ? List.of("0") : names);
        return new ProductForm(typed);
    }

    private static void put(Map<String, List<String>> typed, Sheet.Line line, String name) {
        put(typed, "offer-" + name, line.id().value().toString());
        put(typed, "label-" + name, line.label());
        put(typed, "price-" + name, line.price().getAmount().toPlainString().replace('.', ','));
        put(typed, "quantity-" + name, line.quantity());
        @Nullable NetQuantity net = line.net();
        put(typed, "net-" + name, net == null ? "" : Amounts.of(net));
        put(typed, "unit-" + name, net == null ? "" : Amounts.unit(net));
        put(typed, "reference-" + name, line.reference());
        put(typed, "barcode-" + name, line.barcode());
        @Nullable ByWeight weight = line.weight();
        put(typed, "step-" + name, weight == null ? "" : String.valueOf(weight.stepGrams()));
        put(
                typed,
                "tolerance-" + name,
                weight == null ? "" : String.valueOf(weight.tolerancePercent()));
        put(typed, "weighed-" + name, weight == null ? "" : "yes");
        put(typed, "stock-" + name, String.valueOf(line.available()));
        putSeen(typed, line, name);
    }

    private static void putSeen(Map<String, List<String>> typed, Sheet.Line line, String name) {
        put(typed, "seen-" + name, String.valueOf(line.available()));
        put(typed, "version-" + name, String.valueOf(line.version()));
    }

    private static void put(Map<String, List<String>> typed, String field, String value) {
        typed.put(field, List.of(value));
    }

    String value(String field) {
        var values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    boolean has(String field, String value) {
        return typed.getOrDefault(field, List.of()).contains(value);
    }

    List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** One at least; a form that names none has an empty one. */
    List<String> lines() {
        var names = values(LINE).stream().filter(name -> Amounts.number(name) >= 0).toList();
        return names.isEmpty() ? List.of("0") : names;
    }

    boolean isNew(String line) {
        return value("offer-" + line).isEmpty();
    }

    /** Nothing of it was filled in: a draft may wait for its price. */
    boolean isEmpty(String line) {
        return isNew(line)
                && List.of(
                                "label-",
                                "price-",
                                "quantity-",
                                "net-",
                                "stock-",
                                "reference-",
                                "barcode-")
                        .stream()
                        .allMatch(field -> value(field + line).isEmpty());
    }

    ProductForm withLine() {
        int last = lines().stream().mapToInt(Amounts::number).max().orElse(-1);
        var names = new ArrayList<>(lines());
        names.add(String.valueOf(last + 1));
        return with(Map.of(LINE, names));
    }

    ProductForm withoutLine(String name) {
        var names = lines().stream().filter(each -> !each.equals(name)).toList();
        return names.isEmpty() ? this : with(Map.of(LINE, names));
    }

    /** What was typed stays; only what the page was shown with is brought up to date. */
    ProductForm shownWith(Sheet now) {
        var fresh = new HashMap<String, List<String>>();
        put(fresh, "shown", now.changedAt().toString());
        for (var name : lines()) {
            now.lines().stream()
                    .filter(line -> line.id().value().toString().equals(value("offer-" + name)))
                    .forEach(line -> putSeen(fresh, line, name));
        }
        return with(fresh);
    }

    private ProductForm with(Map<String, List<String>> changed) {
        var all = new HashMap<>(typed);
        all.putAll(changed);
        return new ProductForm(all);
    }
}
