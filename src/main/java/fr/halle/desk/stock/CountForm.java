package fr.halle.desk.stock;

import fr.halle.catalog.counting.StockChange;
import fr.halle.catalog.editing.Edited;
import fr.halle.desk.shelf.Amounts;

import java.util.Map;

/**
 * What a button of a row sends: {@code act} is more, less, none, count or at; the rest as it needs,
 * and where to come back to.
 */
record CountForm(Map<String, String> typed) {

    String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    boolean hasThreshold() {
        return value("act").equals("at");
    }

    StockPage.Search search() {
        return new StockPage.Search(value("name"), value("low").equals("true"), value("after"));
    }

    /** Nothing for what is not a number: the row shows what there is. */
    StockChange change() {
        int by = Amounts.number(value("by"));
        int counted = Amounts.number(value("count"));
        return switch (value("act")) {
            case "more" -> new StockChange.Added(by < 1 ? 1 : Math.min(by, Edited.MOST_PIECES));
            case "less" -> new StockChange.Added(-1);
            case "none" -> new StockChange.Emptied();
            case "count" ->
                    counted < 0 || counted > Edited.MOST_PIECES
                            ? new StockChange.Kept()
                            : new StockChange.Counted(
                                    counted,
                                    Amounts.number(value("seen")),
                                    Amounts.number(value("version")));
            default -> new StockChange.Kept();
        };
    }
}
