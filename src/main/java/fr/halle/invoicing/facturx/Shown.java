package fr.halle.invoicing.facturx;

import fr.halle.invoicing.paper.Entry;
import fr.halle.invoicing.paper.Line;
import fr.halle.invoicing.paper.Paper;
import fr.halle.invoicing.paper.Party;
import fr.halle.invoicing.paper.Rate;
import fr.halle.invoicing.paper.Unit;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A paper in the words and formats of its reader. */
record Shown(Paper paper, Map<String, String> notes, Texts texts) {

    private static final Set<String> IN_THE_FOOT = Set.of("AAI");

    String note(String subject) {
        return notes.getOrDefault(subject, "");
    }

    List<String> others() {
        return notes.entrySet().stream()
                .filter(note -> !IN_THE_FOOT.contains(note.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Why there is no VAT, as the law wants it written. */
    List<String> reasons() {
        return paper.sums().totals().stream()
                .map(total -> total.rate().category().reason())
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
    }

    /** « , SARL, SIREN 812 345 678 ». */
    String identity() {
        var form = paper.seller().form();
        var siren = paper.seller().registration().siren();
        return (form.isEmpty() ? "" : ", " + form)
                + (siren == null
                        ? ""
                        : ", " + texts.text("invoicing.sheet.siren", Party.spoken(siren)));
    }

    /** The end of a key: how it was paid or given back. */
    String way() {
        return paper.supply().acrossTheCounter() ? "counter" : "card";
    }

    String quantity(Entry entry) {
        if (entry.unit() == Unit.KILOGRAM) {
            return texts.weight(entry.quantity().movePointRight(3).intValueExact());
        }
        return texts.number(entry.quantity().longValueExact());
    }

    /** Two decimals, up to four where a cent is too coarse; of a kilogram where it is weighed. */
    String unitPrice(Line line) {
        var price = price(line.shownUnitNet());
        return line.entry().unit() == Unit.KILOGRAM
                ? texts.text("invoicing.sheet.per-kilogram", price)
                : price;
    }

    private String price(BigDecimal price) {
        var format = NumberFormat.getCurrencyInstance(texts.language().locale());
        format.setCurrency(java.util.Currency.getInstance("EUR"));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(4);
        return format.format(price);
    }

    String rate(Rate rate) {
        return rate.category() == Rate.Category.STANDARD
                ? texts.percent(rate.vat().permille())
                : texts.text("invoicing.sheet.no-vat");
    }

    Money nothing() {
        return Money.zero(CurrencyUnit.EUR);
    }
}
