package fr.halle.payments.operators;

/** What an account is for. One account never serves two. */
public enum Purpose {
    /** Shoppers' money, until it is the merchants'. */
    PURCHASES,
    /** A funder's money, for vouchers. */
    SUBSIDIES,
    /** The platform's own. */
    FEES
}
