package fr.halle.shops.hours;

/** How fast a shop works: minutes to prepare, minutes of a slot, orders in each. */
public record Pace(int preparationMinutes, int slotMinutes, int slotCapacity) {

    /** Two weeks; the slots are offered no further ahead. */
    public static final int LONGEST_PREPARATION = 20_160;

    public static final int LARGEST_CAPACITY = 500;
}
