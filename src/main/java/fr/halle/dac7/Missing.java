package fr.halle.dac7;

import java.util.ArrayList;
import java.util.List;

/** What the law wants to know of a seller (CGI art. 1649 ter B) and Halle does not. */
final class Missing {

    static final String PERSON = "dac7.missing.person";
    static final String POSTCODE = "dac7.missing.postcode";
    static final String TOWN = "dac7.missing.town";
    static final String ACCOUNT = "dac7.missing.account";

    /** Without these there is no report that the tax office would read. */
    private static final List<String> INDISPENSABLE = List.of(PERSON, TOWN);

    private Missing() {}

    static List<String> of(Seller.Identity identity) {
        var missing = new ArrayList<String>();
        if (identity.individual() && identity.person() == null) missing.add(PERSON);
        if (identity.town().isBlank()) missing.add(TOWN);
        if (identity.postcode().isEmpty()) missing.add(POSTCODE);
        if (identity.accounts().isEmpty()) missing.add(ACCOUNT);
        return missing;
    }

    static boolean isComplete(Seller.Identity identity) {
        return of(identity).stream().noneMatch(INDISPENSABLE::contains);
    }
}
