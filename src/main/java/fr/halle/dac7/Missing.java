package fr.halle.dac7;

import java.util.ArrayList;
import java.util.List;

/** What the law wants to know of a seller (CGI art. 1649 ter B) and Halle does not. */
final class Missing {

    private Missing() {}

    static List<String> of(Seller.Identity identity) {
        var missing = new ArrayList<String>();
        if (identity.individual()) missing.add("dac7.missing.birth");
        if (identity.postcode().isEmpty()) missing.add("dac7.missing.postcode");
        missing.add("dac7.missing.account");
        return missing;
    }
}
