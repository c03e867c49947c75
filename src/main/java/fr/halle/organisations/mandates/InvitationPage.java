package fr.halle.organisations.mandates;

import fr.halle.web.spi.SignedIn;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/**
 * What the link of an invitation shows.
 *
 * @param invitation none when it was accepted, taken back, or is more than a week old
 * @param person none before signing in
 */
record InvitationPage(
        InvitationToken token,
        @Nullable Invitation invitation,
        String invitedBy,
        @Nullable SignedIn person) {

    Invitation shown() {
        return Objects.requireNonNull(invitation);
    }

    boolean isReaders() {
        return person != null && person.email().equals(shown().email());
    }

    String until(Texts texts) {
        @Nullable Instant until = shown().mandateUntil();
        return until == null
                ? texts.text("organisations.invitation.open-end")
                : texts.text(
                        "organisations.invitation.until",
                        texts.date(OrganisationPage.lastDay(until)));
    }
}
