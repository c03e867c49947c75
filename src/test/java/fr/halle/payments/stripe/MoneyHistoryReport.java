package fr.halle.payments.stripe;

/** What docs/proof says of a history of money. */
final class MoneyHistoryReport {

    static final String TEXT =
            """
            # Money history proof

            `mvn test -Pproof -Dtest=MoneyHistoryProofTests`: purchases over one to four payees are asked for, lowered, paid,
            refused, paid too late, handed over and given back, drawn by chance from a seed, on many threads at once, through
            Stripe's library to a server that checks every request by Stripe's published schemas and keeps its own books.
            That server breaks the line before and after it has done what it was asked, answers late, 500 and 429;
            webhooks come twice at the same moment and out of turn. All the time the rules of
            `fr.halle.testing.LedgerRules` are looked at; in the end what Stripe has moved is what each story adds up to by
            itself, and a second run of the same seed gives the same books, account by account. This page is written by the
            test, and only when it passes.

            | | |
            | --- | --- |
            | date | %s |
            | commit | %s |
            | seed | %d |
            | purchases, each in both runs | %d |
            | operations of both runs | %d on %d threads |
            | times that the rules were looked at meanwhile | %d |
            | calls to Stripe that went wrong | %d |
            | entries in the ledger | %d |
            | digest of the books, first and second run | %s, %s |
            """;

    private MoneyHistoryReport() {}
}
