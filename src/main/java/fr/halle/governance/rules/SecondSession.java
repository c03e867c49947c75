package fr.halle.governance.rules;

/** How a body meets after a session without quorum, and needs none then. */
public enum SecondSession {
    /** Members are called again, with whole days between both sessions. CGCT L2121-17. */
    CALLED_AGAIN,
    /** It meets by right, so many days later to the day: members are told. CGCT L3121-14. */
    BY_RIGHT
}
