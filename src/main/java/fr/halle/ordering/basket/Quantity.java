package fr.halle.ordering.basket;

/** How many of an offer someone asked for, as they typed it. */
sealed interface Quantity {

    int MOST = 99;

    record Of(int value) implements Quantity {}

    /** {@code key} names the sentence to show; {@code typed} is kept in the field. */
    record Unusable(String key, String typed) implements Quantity {}

    /**
     * {@code least} is 1 to add, 0 to change a line: none takes it out. {@code together}: what is
     * for shops goes by so many at least.
     */
    static Quantity parse(String typed, int least, int together) {
        var text = typed.strip();
        if (text.isEmpty()) return new Unusable("ordering.quantity.missing", typed);
        if (!text.matches("[+-]?\\d{1,18}")) {
            return new Unusable("ordering.quantity.not-a-number", typed);
        }
        long value = Long.parseLong(text);
        if (value < least) return new Unusable("ordering.quantity.too-few", typed);
        if (value > MOST) return new Unusable("ordering.quantity.too-many", typed);
        if (value > 0 && value < together) {
            return new Unusable("ordering.quantity.at-least", typed);
        }
        return new Of((int) value);
    }
}
