package fr.halle.desk.changes;

import fr.halle.catalog.Category;
import fr.halle.catalog.bulk.BulkKind;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A value of a kind as people read it. */
record Values(List<Category> categories) {

    String said(BulkKind kind, String value, Texts texts) {
        return switch (kind) {
            case PRICE -> texts.money(Money.ofMinor(CurrencyUnit.EUR, Long.parseLong(value)));
            case VAT -> texts.percent(Integer.parseInt(value));
            case CATEGORY ->
                    categories.stream()
                            .filter(each -> each.slug().equals(value))
                            .map(each -> each.name(texts.language()))
                            .findFirst()
                            .orElse(value);
            case LABELS -> labels(value, texts);
            case ARCHIVE -> texts.text("desk.shelf.place." + value);
            case SOLD_OUT -> texts.number(Long.parseLong(value));
        };
    }

    private static String labels(String value, Texts texts) {
        return value.isEmpty()
                ? texts.text("desk.changes.no-label")
                : Arrays.stream(value.split(","))
                        .map(name -> texts.text("catalog.label." + name))
                        .collect(Collectors.joining(", "));
    }
}
