package fr.halle.ledger;

/** An account and what it came to at the end of a day, debits less credits. */
public record AccountBalance(Account account, long debits) {

    /** Positive where it stands on its own side. */
    public long shown() {
        return account.nature().shown(debits);
    }
}
