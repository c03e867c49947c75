package fr.halle.identity.openid;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The providers of this installation; each is asked about itself when it is first needed. */
@Component
public class Providers {

    private static final Logger log = LoggerFactory.getLogger(Providers.class);
    private static final Duration FRESH = Duration.ofHours(1);

    private final OpenIdSettings settings;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Provider provider, Instant since) {}

    /** A button: the name in the address, and the words on it. */
    public record Button(String name, String label) {}

    Providers(OpenIdSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public List<Button> buttons() {
        return settings.openid().entrySet().stream()
                .map(each -> new Button(each.getKey(), each.getValue().label()))
                .toList();
    }

    /** Not a page of ours under any other name. */
    String label(String name) {
        return configured(name).label();
    }

    /** The issuer itself once it is no longer configured: old links outlive settings. */
    String labelOf(String issuer) {
        return settings.openid().values().stream()
                .filter(each -> each.issuer().equals(issuer))
                .map(OpenIdSettings.Provider::label)
                .findFirst()
                .orElse(issuer);
    }

    private OpenIdSettings.Provider configured(String name) {
        var configured = settings.named(name);
        if (configured == null) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return configured;
    }

    /** Not a page of ours under any other name. */
    Provider named(String name) throws ProviderRefused {
        var configured = configured(name);
        var now = clock.instant();
        var before = known.get(name);
        if (before != null && now.isBefore(before.since().plus(FRESH))) return before.provider();
        try {
            var metadata =
                    OIDCProviderMetadata.resolve(
                            new Issuer(configured.issuer()),
                            Provider.CONNECT_MILLIS,
                            Provider.READ_MILLIS);
            var provider = Provider.of(name, configured, metadata);
            known.put(name, new Known(provider, now));
            return provider;
        } catch (IOException | GeneralException | RuntimeException e) {
            if (before != null) {
                log.warn("{} did not tell about itself; what it told before is used", name, e);
                return before.provider();
            }
            throw ProviderRefused.down("its configuration could not be read", e);
        }
    }
}
