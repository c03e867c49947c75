package fr.halle.desk.prospects;

import fr.halle.mail.Letter;
import fr.halle.shops.Trade;
import fr.halle.shops.founding.Siret;
import fr.halle.shops.prospects.ProspectInvitations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What is known of a shop that is invited, as it was typed under its name. */
record InvitationForm(UUID prospect, String email, String siret, String trade) {

    static final InvitationForm EMPTY = new InvitationForm(new UUID(0, 0), "", "", "");

    /** Where an error of a field stands: there are as many forms as prospects. */
    String field(String name) {
        return name + "-" + prospect;
    }

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (!Letter.canReach(email.strip())) {
            mistakes.put(field("email"), "shops.founding.email.wrong");
        }
        var figures = Siret.figures(siret);
        if (!figures.isEmpty() && !Siret.isRight(figures)) {
            mistakes.put(field("siret"), "desk.prospects.siret.wrong");
        }
        return mistakes;
    }

    ProspectInvitations.Wanted wanted() {
        boolean known = Arrays.stream(Trade.values()).anyMatch(each -> each.name().equals(trade));
        return new ProspectInvitations.Wanted(
                email.strip(), Siret.figures(siret), known ? trade : "");
    }
}
