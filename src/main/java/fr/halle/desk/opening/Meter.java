package fr.halle.desk.opening;

import java.util.List;

/** What a shop needs before it may be looked at; a drawing stands in for a photograph. */
record Meter(List<Item> items) {

    /** {@code href}: where it is mended. */
    record Item(String key, boolean done, String href) {}

    long done() {
        return items.stream().filter(Item::done).count();
    }

    boolean isFull() {
        return done() == items.size();
    }
}
