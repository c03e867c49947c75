package fr.halle.ledger;

import java.util.regex.Pattern;

/**
 * An account, opened when something is first posted to it.
 *
 * @param code a family, and whose it is where there are many: {@code orders}, {@code payee:<uuid>}
 * @param fund whose money it is; every entry comes to nought in each fund that it touches
 */
public record Account(String code, String fund, Unit unit, Nature nature) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*(:[a-z0-9-]+)?");

    /** On which side it grows. */
    public enum Nature {
        /** What is held, or owed to the fund: grows by debits. */
        ASSET,
        /** What the fund owes: grows by credits. */
        LIABILITY,
        INCOME,
        EXPENSE;

        /** What an accountant reads: positive where the account stands on its own side. */
        public long shown(long debits) {
            return this == ASSET || this == EXPENSE ? debits : -debits;
        }
    }

    public Account {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a code of an account: " + code);
        }
    }

    /** « payee » of « payee:<uuid> ». */
    public String family() {
        int colon = code.indexOf(':');
        return colon < 0 ? code : code.substring(0, colon);
    }

    /** Whose it is; empty where there is one of the family. */
    public String owner() {
        int colon = code.indexOf(':');
        return colon < 0 ? "" : code.substring(colon + 1);
    }
}
