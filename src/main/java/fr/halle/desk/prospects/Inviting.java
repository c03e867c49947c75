package fr.halle.desk.prospects;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.kernel.Language;
import fr.halle.shops.prospects.ProspectInvitations;
import fr.halle.shops.prospects.Prospects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitation and its letter, or neither. */
@Component
class Inviting {

    private final ProspectInvitations invitations;
    private final ProspectLetter letter;
    private final Identity identity;

    Inviting(ProspectInvitations invitations, ProspectLetter letter, Identity identity) {
        this.invitations = invitations;
        this.letter = letter;
        this.identity = identity;
    }

    /** False when this prospect is not there for the reader, or opens already. */
    @Transactional
    boolean invite(InvitationForm form, Prospects.Reach reach, String by, Language language) {
        var wanted = form.wanted();
        var token = invitations.invite(form.prospect(), wanted, reach);
        if (token.isEmpty()) return false;
        var theirs = identity.byEmail(wanted.email()).map(Person::language).orElse(language);
        letter.send(wanted.email(), by, token.get(), theirs);
        return true;
    }
}
