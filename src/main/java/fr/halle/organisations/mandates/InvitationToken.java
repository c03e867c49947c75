package fr.halle.organisations.mandates;

import fr.halle.kernel.LinkSecret;

/** What nobody guesses in an invitation's link. The database keeps its hash alone. */
record InvitationToken(String value) {

    static InvitationToken draw() {
        return new InvitationToken(LinkSecret.draw());
    }

    String path() {
        return "/invitations/" + value;
    }

    byte[] hash() {
        return LinkSecret.hash(value);
    }

    /** Never into a log. */
    @Override
    public String toString() {
        return "InvitationToken";
    }
}
