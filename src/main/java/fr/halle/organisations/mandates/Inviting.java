package fr.halle.organisations.mandates;

import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Organisation;
import fr.halle.organisations.Organisations;
import fr.halle.web.spi.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invites somebody by a letter whose link holds for a week and works once. */
@Component
class Inviting {

    static final Duration HOLDS = Duration.ofDays(7);
    private static final int A_DAY = 20;

    private final Identity identity;
    private final Organisations organisations;
    private final Invitations invitations;
    private final InvitationLetter letter;
    private final Clock clock;

    Inviting(
            Identity identity,
            Organisations organisations,
            Invitations invitations,
            InvitationLetter letter,
            Clock clock) {
        this.identity = identity;
        this.organisations = organisations;
        this.invitations = invitations;
        this.letter = letter;
        this.clock = clock;
    }

    /** The sentence for each field to mend; none once the letter is written. */
    @Transactional
    Map<String, String> invite(
            Organisation organisation, InvitationForm form, SignedIn by, Language language) {
        var now = clock.instant();
        var mistakes = new LinkedHashMap<>(form.mistakes(CivilTime.local(now).toLocalDate()));
        var known = identity.byEmail(form.address());
        if (known.isPresent() && acts(organisation, known.get().id())) {
            mistakes.put("email", "organisations.invite.email.acts");
        }
        if (invitations.sentSince(organisation.id(), now.minus(Duration.ofDays(1))) >= A_DAY) {
            mistakes.put("email", "organisations.invite.too-many");
        }
        if (!mistakes.isEmpty()) return mistakes;
        var token = InvitationToken.draw();
        var expires = now.plus(HOLDS);
        invitations.add(organisation.id(), form.checked(), token, by.id(), now, expires);
        letter.send(
                organisation,
                form.address(),
                form.checked().capacity(),
                by.name(),
                token,
                known.map(person -> person.language()).orElse(language));
        return Map.of();
    }

    private boolean acts(Organisation organisation, PersonId person) {
        return organisations
                .whoActsFor(Set.of(organisation.id()), clock.instant())
                .getOrDefault(organisation.id(), List.of())
                .contains(person);
    }
}
