package fr.halle.ordering.counter;

/** What became of handing an order over. */
public enum HandOver {
    DONE,
    /** Not this order's code. */
    WRONG_CODE,
    /** Something in it is sold by weight, and nobody knows yet what it weighs. */
    NOT_WEIGHED
}
