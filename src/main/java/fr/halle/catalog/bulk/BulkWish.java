package fr.halle.catalog.bulk;

import fr.halle.catalog.Facts;
import fr.halle.kernel.Vat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

/** What somebody wants of many products; says what becomes of one value. */
public sealed interface BulkWish {

    BulkKind kind();

    /** Of a value that cannot become what is wanted, itself. */
    String after(String before);

    /**
     * By percents and by cents, either may be 0; rounded to the cent or to five cents, half up. A
     * price that would leave what a price may be stays.
     */
    record Price(BigDecimal percent, int cents, boolean toFive) implements BulkWish {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final BigDecimal FIVE = BigDecimal.valueOf(5);
        private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000_000);

        @Override
        public BulkKind kind() {
            return BulkKind.PRICE;
        }

        @Override
        public String after(String before) {
            var known = new BigDecimal(before);
            var exact =
                    known.multiply(HUNDRED.add(percent))
                            .divide(HUNDRED)
                            .add(BigDecimal.valueOf(cents));
            var rounded =
                    toFive
                            ? exact.divide(FIVE).setScale(0, RoundingMode.HALF_UP).multiply(FIVE)
                            : exact.setScale(0, RoundingMode.HALF_UP);
            boolean possible = rounded.signum() > 0 && rounded.compareTo(HIGHEST) <= 0;
            return possible ? rounded.toPlainString() : before;
        }
    }

    record Rate(Vat vat) implements BulkWish {
        @Override
        public BulkKind kind() {
            return BulkKind.VAT;
        }

        @Override
        public String after(String before) {
            return String.valueOf(vat.permille());
        }
    }

    record Aisle(String category) implements BulkWish {
        @Override
        public BulkKind kind() {
            return BulkKind.CATEGORY;
        }

        @Override
        public String after(String before) {
            return category;
        }
    }

    record Labelled(Facts.Label label, boolean added) implements BulkWish {
        @Override
        public BulkKind kind() {
            return BulkKind.LABELS;
        }

        @Override
        public String after(String before) {
            var labels = EnumSet.noneOf(Facts.Label.class);
            Arrays.stream(before.split(","))
                    .filter(name -> !name.isEmpty())
                    .map(Facts.Label::valueOf)
                    .forEach(labels::add);
            if (added) labels.add(label);
            else labels.remove(label);
            return labels.stream().map(Enum::name).collect(Collectors.joining(","));
        }
    }

    record Archived() implements BulkWish {
        @Override
        public BulkKind kind() {
            return BulkKind.ARCHIVE;
        }

        @Override
        public String after(String before) {
            return "ARCHIVE";
        }
    }

    /** Out of the archive: only to see which of them are in it. */
    record BackOnSale() implements BulkWish {
        @Override
        public BulkKind kind() {
            return BulkKind.ARCHIVE;
        }

        @Override
        public String after(String before) {
            return "ON_SALE";
        }
    }

    record SoldOut() implements BulkWish {
        @Override
        public BulkKind kind() {
            return BulkKind.SOLD_OUT;
        }

        @Override
        public String after(String before) {
            return "0";
        }
    }
}
