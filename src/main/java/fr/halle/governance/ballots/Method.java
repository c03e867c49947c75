package fr.halle.governance.ballots;

/** How a body votes. */
public enum Method {
    /** Against and abstentions are named, the rest is for. */
    SHOW_OF_HANDS,
    /** Each is called. */
    ROLL_CALL,
    /** Secret: papers counted by two tellers. */
    PAPER
}
