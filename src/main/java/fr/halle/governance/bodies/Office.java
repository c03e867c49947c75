package fr.halle.governance.bodies;

/** What one member is for the others. */
public enum Office {
    PRESIDENT,
    SECRETARY
}
