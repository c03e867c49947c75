package fr.halle.catalog.imports;

import fr.halle.catalog.entries.Entry;
import fr.halle.catalog.entries.Problem;
import fr.halle.catalog.files.Sentence;
import fr.halle.catalog.gathering.Gathered;
import fr.halle.catalog.intake.Choice;
import fr.halle.catalog.intake.Kept;
import fr.halle.catalog.intake.UsualRates;
import fr.halle.shops.Shop;
import fr.halle.web.ui.Texts;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kept file: what it would do, is doing, or did. Of long lists the beginning. */
record ImportPage(
        Shop shop,
        Kept file,
        List<Sentence> notices,
        List<Problem> problems,
        int problemCount,
        int rowsToMend,
        List<Line> lines,
        int missing,
        int percent,
        Charter charter,
        Gathered photographs,
        List<UsualRates.Rate> rates) {

    record Line(Entry entry, String outcome) {

        /** The beginning of its words: catalog.import.put.new and so on. */
        String key() {
            return "catalog.import.put." + outcome.toLowerCase(Locale.ROOT);
        }

        /** What is known already where the file does not say. */
        Optional<Money> price(Entry.Variant variant) {
            return Optional.ofNullable(variant.cents())
                    .map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
        }
    }

    int products() {
        var counts = file.counts();
        return counts.wouldCreate() + counts.wouldChange() + counts.wouldKeep();
    }

    private int changes() {
        return file.counts().wouldCreate() + file.counts().wouldChange();
    }

    /** Whether importing would change anything. */
    boolean isImportable() {
        return file.stage() == Kept.Stage.CHECKED
                && (changes() > 0 || file.quality().photographs() > 0);
    }

    /** What there is to say first. */
    Sentence summary() {
        if (problemCount > 0) return new Sentence("summary.problems", rowsToMend);
        if (products() == 0) return new Sentence("summary.nothing");
        if (!isImportable()) return new Sentence("summary.same", products());
        if (changes() == 0)
            return new Sentence("summary.photographs", file.quality().photographs());
        var counts = file.counts();
        return new Sentence("summary.ready", products(), counts.variants(), counts.articles());
    }

    String path() {
        return "/counter/" + shop.slug() + "/imports/" + file.id();
    }

    /** The form again, with what was chosen. */
    String again() {
        return "/counter/" + shop.slug() + "/import?category=" + file.category() + "&vat=" + vat();
    }

    /**
     * « Pains 5,5 %, Savons 20 % »: what the sender did not choose; empty where that is nothing.
     */
    String rates(Texts texts) {
        return rates.stream()
                .map(
                        each ->
                                each.category().name(texts.language())
                                        + " "
                                        + texts.percent(each.vat().permille()))
                .collect(Collectors.joining(", "));
    }

    String vat() {
        var vat = file.vat();
        return vat == null ? "" : Choice.typed(vat);
    }
}
