package fr.halle.organisations;

/** As what somebody acts for an organisation. */
public enum Capacity {
    /** Does everything, and says who else may. */
    OWNER,
    /** Handles orders, and nothing else. */
    STAFF,
    /** Reads figures, and nothing else. */
    ACCOUNTANT
}
