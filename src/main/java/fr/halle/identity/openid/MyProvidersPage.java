package fr.halle.identity.openid;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** {@code offer}: an identity just proved that may be linked to this account, if any. */
record MyProvidersPage(
        List<Row> linked, List<Providers.Button> buttons, @Nullable Offer offer, String email) {

    record Row(String label, String issuer, String subject, Instant since) {}

    /** {@code name}: what the provider calls the person. */
    record Offer(String label, String name) {}
}
