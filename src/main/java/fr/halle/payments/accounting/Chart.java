package fr.halle.payments.accounting;

import fr.halle.kernel.OrganisationId;
import fr.halle.ledger.Account;
import fr.halle.ledger.Account.Nature;
import fr.halle.ledger.Unit;

/**
 * The accounts of payments. Three funds never mix: purchases (others' money), fees (the platform's
 * own) and the counters, where money goes from hand to hand and is only remembered.
 */
public final class Chart {

    public static final String PURCHASES = "purchases";
    public static final String FEES = "fees";
    public static final String COUNTERS = "counters";

    /** Paid by shoppers, for orders that are not handed over yet. */
    public static final Account ORDERS = account("orders", PURCHASES, Nature.LIABILITY);

    /** To be given back to shoppers, and not arrived there yet. */
    public static final Account REFUNDS = account("refunds", PURCHASES, Nature.LIABILITY);

    /** Taken back by shoppers' banks, and not decided. */
    public static final Account DISPUTES = account("disputes", PURCHASES, Nature.ASSET);

    /** Taken back for good. */
    public static final Account LOSSES = account("losses", PURCHASES, Nature.EXPENSE);

    /** What the platform keeps of sales, VAT apart. */
    public static final Account FEE_INCOME = account("fee-income", FEES, Nature.INCOME);

    public static final Account FEE_VAT = account("fee-vat", FEES, Nature.LIABILITY);

    /** What providers keep for their work. */
    public static final Account PROVIDER_COSTS = account("provider-costs", FEES, Nature.EXPENSE);

    private Chart() {}

    /** Shoppers' money at a provider. */
    public static Account funds(String provider) {
        return account("funds:" + provider, PURCHASES, Nature.ASSET);
    }

    /** The platform's own money at a provider; below nought, it has to be topped up. */
    public static Account feeFunds(String provider) {
        return account("fee-funds:" + provider, FEES, Nature.ASSET);
    }

    /** Due to a payee since its hand-overs. */
    public static Account payee(OrganisationId payee) {
        return account("payee:" + payee.value(), PURCHASES, Nature.LIABILITY);
    }

    /** Taken in by a payee across its counter. */
    public static Account takings(OrganisationId payee) {
        return account("takings:" + payee.value(), COUNTERS, Nature.ASSET);
    }

    /** What those takings were for. */
    public static Account counterSales(OrganisationId payee) {
        return account("counter-sales:" + payee.value(), COUNTERS, Nature.INCOME);
    }

    private static Account account(String code, String fund, Nature nature) {
        return new Account(code, fund, Unit.CENTS, nature);
    }
}
