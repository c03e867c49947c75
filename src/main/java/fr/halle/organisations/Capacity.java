package fr.halle.organisations;

/** As what somebody acts for an organisation. */
public enum Capacity {
    /** Does everything, and says who else may. */
    OWNER,
    /** Handles orders, and nothing else. */
    STAFF,
    /** Reads figures, and nothing else. */
    ACCOUNTANT;

    /** Of two capacities at once the one that lets do more. */
    static Capacity wider(Capacity one, Capacity other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
