package fr.halle.identity.openid;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who the provider says this is. {@code email} is empty unless the provider vouches for it: an
 * address that nobody checked says nothing about anybody.
 */
record Claims(String issuer, String subject, String email, String name, String idToken) {

    private static final int LONGEST_NAME = 200;

    /** {@code said}: of the user-info page, or of the token where there is no such page. */
    static Claims of(
            OpenIdSettings.Provider settings, String subject, ClaimsSet said, String idToken) {
        var email = said.getStringClaim("email");
        boolean vouched =
                settings.vouchesForEmail()
                        || Boolean.TRUE.equals(said.getBooleanClaim("email_verified"));
        return new Claims(
                settings.issuer(),
                subject,
                email != null && vouched ? email : "",
                name(said),
                idToken);
    }

    /** ProConnect says usual_name, FranceConnect family_name and perhaps preferred_username. */
    private static String name(ClaimsSet said) {
        var family =
                Stream.of("preferred_username", "usual_name", "family_name")
                        .filter(claim -> said.getStringClaim("given_name") != null)
                        .map(said::getStringClaim)
                        .filter(name -> !blank(name) && !name.contains("@"))
                        .findFirst()
                        .orElse(said.getStringClaim("name"));
        var whole =
                Stream.of(said.getStringClaim("given_name"), family)
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "))
                        .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                        .strip();
        return whole.length() > LONGEST_NAME ? whole.substring(0, LONGEST_NAME) : whole;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
