package fr.halle.governance.votes;

/** What a voter says. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAIN
}
