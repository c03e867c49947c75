package fr.halle.desk.shelf;

import fr.halle.catalog.counting.StockChange;
import fr.halle.catalog.editing.Edited;
import fr.halle.desk.Mistake;

import java.util.List;

/**
 * One field for a stock: « 12 », there are twelve; « +5 », five more came; « -2 », two broke. The
 * number that the page showed means that nothing changes.
 */
record StockField(ProductForm form, String line) {

    StockChange read(List<Mistake> mistakes) {
        var typed = form.value("stock-" + line).replaceAll("[\\s\u00a0\u202f]", "");
        var sign = typed.isEmpty() ? ' ' : typed.replace('−', '-').charAt(0);
        boolean added = sign == '+' || sign == '-';
        int number = Amounts.number(added ? typed.substring(1) : typed);
        if (typed.isEmpty() && form.isNew(line)) return new StockChange.Counted(0, 0, 0);
        if (typed.isEmpty()) return new StockChange.Kept();
        if (number < 0 || number > Edited.MOST_PIECES) {
            mistakes.add(Mistake.of("stock-" + line, "desk.editor.stock.wrong"));
            return new StockChange.Kept();
        }
        if (added && !form.isNew(line))
            return new StockChange.Added(sign == '+' ? number : -number);
        if (form.isNew(line)) return new StockChange.Counted(sign == '-' ? 0 : number, 0, 0);
        int seen = Math.max(0, Amounts.number(form.value("seen-" + line)));
        return number == seen
                ? new StockChange.Kept()
                : new StockChange.Counted(
                        number, seen, Amounts.number(form.value("version-" + line)));
    }
}
