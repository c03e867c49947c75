package fr.halle.shops.prospects;

import fr.halle.kernel.LinkSecret;

/** What nobody guesses in the link of a letter to a prospect. The database keeps its hash alone. */
public record ProspectToken(String value) {

    static ProspectToken draw() {
        return new ProspectToken(LinkSecret.draw());
    }

    public String path() {
        return "/open-a-shop/invited/" + value;
    }

    byte[] hash() {
        return LinkSecret.hash(value);
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "ProspectToken";
    }
}
