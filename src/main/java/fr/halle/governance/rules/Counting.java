package fr.halle.governance.rules;

/** How votes are counted where a body has colleges. */
public enum Counting {
    /** One voice each; colleges do not matter. */
    HEADS,
    /** Each college has its share, in equal parts for those of it who vote. */
    SHARED_WEIGHT,
    /** The majority is needed in each college. */
    EACH_COLLEGE
}
