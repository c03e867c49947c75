package fr.halle.identity.openid;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.ACR;

import java.net.URI;
import java.util.List;

/**
 * What a browser keeps while its person is at the provider: nobody else can come back in their
 * place (state), with another token (nonce), or with a stolen code (the PKCE verifier, RFC 7636).
 */
record Departure(String provider, State state, Nonce nonce, CodeVerifier verifier, String next) {

    static Departure to(String provider, String next) {
        return new Departure(provider, new State(), new Nonce(), new CodeVerifier(), next);
    }

    static Departure of(List<String> words) {
        return new Departure(
                words.get(0),
                new State(words.get(1)),
                new Nonce(words.get(2)),
                new CodeVerifier(words.get(3)),
                words.get(4));
    }

    List<String> words() {
        return List.of(provider, state.getValue(), nonce.getValue(), verifier.getValue(), next);
    }

    /** Where the browser is sent. */
    URI address(Provider to, URI back) {
        var request =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                new Scope(to.settings().scopes().toArray(String[]::new)),
                                to.client(),
                                back)
                        .endpointURI(to.metadata().getAuthorizationEndpointURI())
                        .state(state)
                        .nonce(nonce)
                        .codeChallenge(verifier, CodeChallengeMethod.S256);
        var levels = to.settings().acrValues().stream().map(ACR::new).toList();
        if (!levels.isEmpty()) request.acrValues(levels);
        return request.build().toURI();
    }
}
