package fr.halle.desk.changes;

import java.util.Arrays;
import java.util.Optional;

/** What a merchant may choose to change; some need a word more. */
enum Wanted {
    PERCENT("desk.changes.percent"),
    AMOUNT("desk.changes.amount"),
    VAT("desk.changes.vat"),
    CATEGORY("desk.changes.category"),
    LABEL("desk.changes.label"),
    UNLABEL("desk.changes.unlabel"),
    SOLD_OUT("desk.changes.sold-out"),
    ARCHIVE("desk.changes.archive");

    private final String key;

    Wanted(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    boolean isPrice() {
        return this == PERCENT || this == AMOUNT;
    }

    /** Says all by itself. */
    boolean isComplete() {
        return this == SOLD_OUT || this == ARCHIVE;
    }

    static Optional<Wanted> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
