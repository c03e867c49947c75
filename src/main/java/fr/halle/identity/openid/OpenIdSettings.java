package fr.halle.identity.openid;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** {@code halle.openid.NAME.…}: the providers by the name that stands in their addresses. */
@ConfigurationProperties("halle")
record OpenIdSettings(@DefaultValue Map<String, Provider> openid) {

    /**
     * {@code label}: on the button. {@code acrValues}: the levels of assurance asked for; what
     * comes back must be one of them. {@code algorithm}: by which tokens are signed. {@code
     * vouchesForEmail}: the operator knows that this provider checks addresses, though it does not
     * say so ({@code email_verified}) itself.
     */
    record Provider(
            String issuer,
            String clientId,
            String clientSecret,
            String label,
            @DefaultValue({"openid", "email", "profile"}) List<String> scopes,
            @DefaultValue List<String> acrValues,
            @DefaultValue("RS256") String algorithm,
            @DefaultValue("false") boolean vouchesForEmail) {

        Provider {
            if (!URI.create(issuer).isAbsolute() || clientId.isBlank() || label.isBlank()) {
                throw new IllegalArgumentException("halle.openid: issuer, client-id or label");
            }
        }
    }

    OpenIdSettings {
        for (var name : openid.keySet()) {
            if (!name.matches("[a-z0-9-]+")) {
                throw new IllegalArgumentException("halle.openid." + name + ": a-z, 0-9 and -");
            }
        }
    }

    @Nullable Provider named(String name) {
        return openid.get(name);
    }
}
