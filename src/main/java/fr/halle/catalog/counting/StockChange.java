package fr.halle.catalog.counting;

/** What a merchant says of a stock. */
public sealed interface StockChange {

    record Kept() implements StockChange {}

    /** So many more, or fewer. */
    record Added(int delta) implements StockChange {}

    /**
     * There are {@code count} where the page showed {@code seen}, at that version of the stock:
     * what was sold since the page was shown stays sold.
     */
    record Counted(int count, int seen, int version) implements StockChange {}

    /** None is left, however many there were. */
    record Emptied() implements StockChange {}

    /** How the number changes; the stock itself stops at none. */
    default int delta() {
        return switch (this) {
            case Kept() -> 0;
            case Emptied() -> Integer.MIN_VALUE / 2;
            case Added(int delta) -> delta;
            case Counted(int count, int seen, int _) -> count - seen;
        };
    }
}
