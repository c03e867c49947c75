package fr.halle.governance.ballots;

/** How a body votes. */
public enum Method {
    /** Against and abstentions are named, the rest is for. */
    SHOW_OF_HANDS,
    /** Each is called. */
    ROLL_CALL,
    /** Secret: papers counted by two tellers. */
    PAPER,
    /** Each by their own phone, by name. */
    PHONES,
    /** Each by their own phone, sealed until two tellers open it. */
    SECRET_PHONES;

    public boolean isSecret() {
        return this == PAPER || this == SECRET_PHONES;
    }

    public boolean isByPhone() {
        return this == PHONES || this == SECRET_PHONES;
    }
}
