package fr.halle.catalog.pictures;

/** Where a photograph goes among the others. */
enum Step {
    FIRST,
    UP,
    DOWN;

    /** {@code last}: the last place there is. */
    int from(int place, int last) {
        return switch (this) {
            case FIRST -> 0;
            case UP -> Math.max(0, place - 1);
            case DOWN -> Math.min(last, place + 1);
        };
    }
}
