package fr.halle.desk.opening;

import fr.halle.shops.prospects.InvitedProspect;
import fr.halle.shops.prospects.ProspectToken;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What the link of a letter shows.
 *
 * @param invited none when an opening began with it, or after its day
 * @param busy whether its reader is opening another shop
 */
record InvitedPage(
        ProspectToken token,
        @Nullable InvitedProspect invited,
        String commune,
        boolean signedIn,
        boolean busy) {

    InvitedProspect shown() {
        return Objects.requireNonNull(invited);
    }
}
