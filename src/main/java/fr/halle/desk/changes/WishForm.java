package fr.halle.desk.changes;

import fr.halle.catalog.Facts;
import fr.halle.catalog.bulk.BulkWish;
import fr.halle.desk.shelf.Amounts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What is wanted, as it is typed: « +5 » percent, « -0,20 » €, a rate, an aisle, a label. */
record WishForm(Wanted wanted, String value, boolean toFive) {

    private static final BigDecimal MOST = BigDecimal.valueOf(500);
    private static final BigDecimal LEAST = BigDecimal.valueOf(-99);

    boolean isTyped() {
        return wanted.isComplete() || !value.isEmpty();
    }

    /** Empty while there is nothing to do with what was typed. */
    Optional<BulkWish> wish(Set<String> categories) {
        return switch (wanted) {
            case PERCENT ->
                    number().filter(each -> each.compareTo(LEAST) >= 0 && each.compareTo(MOST) <= 0)
                            .map(each -> new BulkWish.Price(each, 0, toFive));
            case AMOUNT ->
                    number().filter(each -> each.scale() <= 2)
                            .map(each -> each.movePointRight(2).intValue())
                            .map(each -> new BulkWish.Price(BigDecimal.ZERO, each, toFive));
            case VAT -> Amounts.rate(value).map(BulkWish.Rate::new);
            case CATEGORY ->
                    Optional.of(value).filter(categories::contains).map(BulkWish.Aisle::new);
            case LABEL -> label().map(each -> new BulkWish.Labelled(each, true));
            case UNLABEL -> label().map(each -> new BulkWish.Labelled(each, false));
            case SOLD_OUT -> Optional.of(new BulkWish.SoldOut());
            case ARCHIVE -> Optional.of(new BulkWish.Archived());
        };
    }

    /** The sentence where there is something to mend. */
    @Nullable String problem() {
        return switch (wanted) {
            case PERCENT -> "desk.changes.percent.wrong";
            case AMOUNT -> "desk.changes.amount.wrong";
            default -> "desk.changes.choose";
        };
    }

    private Optional<BigDecimal> number() {
        var plain =
                value.replaceAll("[\\s\u00a0\u202f%€+]", "").replace('−', '-').replace(',', '.');
        return plain.matches("-?\\d{1,5}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(plain)).filter(each -> each.signum() != 0)
                : Optional.empty();
    }

    private Optional<Facts.Label> label() {
        return Arrays.stream(Facts.Label.values())
                .filter(each -> each.name().equals(value))
                .findFirst();
    }
}
