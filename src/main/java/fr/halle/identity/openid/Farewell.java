package fr.halle.identity.openid;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.LogoutRequest;

import fr.halle.web.spi.PublicAddress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whoever came by a provider is still signed in there after leaving here: they are told. */
@Component
class Farewell {

    private static final Logger log = LoggerFactory.getLogger(Farewell.class);
    private static final String COOKIE = "halle-farewell";
    private static final String PATH = "/sign-out";
    private static final Duration A_DAY = Duration.ofHours(12);

    private final Providers providers;
    private final SealedCookies cookies;
    private final PublicAddress address;

    Farewell(Providers providers, SealedCookies cookies, PublicAddress address) {
        this.providers = providers;
        this.cookies = cookies;
        this.address = address;
    }

    /** Where to leave the provider too. */
    record Exit(String label, URI address) {}

    /** Keeps the identity token, which the provider wants to see again at the end. */
    void prepare(
            String provider,
            Claims claims,
            HttpServletRequest request,
            HttpServletResponse response) {
        var words = List.of(provider, claims.idToken());
        cookies.keep(COOKIE, PATH, A_DAY, words, request, response);
    }

    /** None for whoever came otherwise, or if the provider has no such exit. */
    Optional<Exit> take(HttpServletRequest request, HttpServletResponse response) {
        var words = cookies.read(COOKIE, request);
        cookies.forget(COOKIE, PATH, request, response);
        return words.flatMap(said -> exit(said.get(0), said.get(1)));
    }

    private Optional<Exit> exit(String name, String idToken) {
        try {
            var provider = providers.named(name);
            var door = provider.metadata().getEndSessionEndpointURI();
            if (door == null) return Optional.empty();
            var home = URI.create(address.of("/"));
            var request = new LogoutRequest(door, JWTParser.parse(idToken), home, new State());
            return Optional.of(new Exit(provider.settings().label(), request.toURI()));
        } catch (ProviderRefused | ParseException | ResponseStatusException e) {
            log.warn("No exit from {}: {}", name, e.getMessage());
            return Optional.empty();
        }
    }
}
