package fr.halle.identity.openid;

import com.nimbusds.oauth2.sdk.AuthorizationCode;

import fr.halle.identity.LocalPath;
import fr.halle.web.spi.PublicAddress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;

/** The way to the provider and back, in one browser and once. */
@Component
class Journey {

    private static final String COOKIE = "halle-openid";
    private static final String PATH = "/sign-in/openid";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Providers providers;
    private final CodeExchange exchange;
    private final SealedCookies cookies;
    private final Farewell farewell;
    private final PublicAddress address;

    Journey(
            Providers providers,
            CodeExchange exchange,
            SealedCookies cookies,
            Farewell farewell,
            PublicAddress address) {
        this.providers = providers;
        this.exchange = exchange;
        this.cookies = cookies;
        this.farewell = farewell;
        this.address = address;
    }

    /** What the provider sent the browser back with; each may be missing. */
    record Answer(
            @Nullable String code,
            @Nullable String state,
            @Nullable String issuer,
            @Nullable String error) {}

    /** Who came back, and where they wanted to go. */
    record Return(Claims claims, String next) {}

    URI setOut(String name, String next, HttpServletRequest request, HttpServletResponse response)
            throws ProviderRefused {
        var provider = providers.named(name);
        var departure = Departure.to(name, LocalPath.of(next));
        cookies.keep(COOKIE, PATH, PATIENCE, departure.words(), request, response);
        return departure.address(provider, back(name));
    }

    Return comeBack(
            String name, Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws ProviderRefused {
        var provider = providers.named(name);
        var departure = cookies.read(COOKIE, request).map(Departure::of);
        cookies.forget(COOKIE, PATH, request, response);
        if (departure.isEmpty() || !departure.get().provider().equals(name)) {
            throw ProviderRefused.expired("this browser did not set out, or too long ago");
        }
        if (!same(departure.get().state().getValue(), answer.state())) {
            throw ProviderRefused.expired("the state is not this browser's");
        }
        // RFC 9207: a provider that names itself must be the one that was asked
        if (answer.issuer() != null && !answer.issuer().equals(provider.settings().issuer())) {
            throw ProviderRefused.untrusted("another issuer answered: " + answer.issuer(), null);
        }
        if ("access_denied".equals(answer.error())) throw ProviderRefused.cancelled();
        if (answer.code() == null || answer.code().isBlank() || answer.error() != null) {
            throw ProviderRefused.untrusted("there is no code: " + answer.error(), null);
        }
        var code = new AuthorizationCode(answer.code());
        var claims = exchange.claims(provider, departure.get(), code, back(name));
        farewell.prepare(name, claims, request, response);
        return new Return(claims, departure.get().next());
    }

    private URI back(String name) {
        return URI.create(address.of(PATH + "/" + name + "/callback"));
    }

    private static boolean same(String expected, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
    }
}
