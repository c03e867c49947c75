package fr.halle.organisations.mandates;

import fr.halle.identity.Identity;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;

/** Turns an invitation into a mandate: once, in time, by the person it was addressed to. */
@Component
class Acceptance {

    private final Invitations invitations;
    private final Changes changes;
    private final Identity identity;
    private final Clock clock;

    Acceptance(Invitations invitations, Changes changes, Identity identity, Clock clock) {
        this.invitations = invitations;
        this.changes = changes;
        this.identity = identity;
        this.clock = clock;
    }

    InvitationPage page(InvitationToken token, @Nullable SignedIn person) {
        @Nullable Invitation invitation = invitations.byToken(token, clock.instant()).orElse(null);
        if (invitation == null) return new InvitationPage(token, null, "", person);
        var by = identity.byIds(List.of(invitation.invitedBy())).get(invitation.invitedBy());
        return new InvitationPage(token, invitation, by == null ? "" : by.name(), person);
    }

    /** False when it is too late, was accepted before, or is somebody else's. */
    @Transactional
    boolean accept(InvitationToken token, SignedIn person) {
        var now = clock.instant();
        var found =
                invitations
                        .byToken(token, now)
                        .filter(invitation -> isFor(invitation, person))
                        .filter(invitation -> invitations.accept(invitation, person.id(), now));
        found.ifPresent(
                invitation ->
                        changes.begin(
                                person.id(),
                                invitation.organisation(),
                                invitation.capacity(),
                                invitation.invitedBy(),
                                now,
                                invitation.mandateUntil()));
        return found.isPresent();
    }

    /** The address of the account now, which may have changed since the session began. */
    private boolean isFor(Invitation invitation, SignedIn person) {
        var known = identity.byIds(List.of(person.id())).get(person.id());
        return known != null && known.email().equals(invitation.email());
    }
}
