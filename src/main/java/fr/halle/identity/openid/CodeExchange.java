package fr.halle.identity.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;

/** Gives the code for tokens and believes the identity token only after every check. */
@Component
class CodeExchange {

    private final UserInfoPage userInfo;

    CodeExchange(UserInfoPage userInfo) {
        this.userInfo = userInfo;
    }

    /** Who came, as the provider {@code from} says under its signature. */
    Claims claims(Provider from, Departure departure, AuthorizationCode code, URI back)
            throws ProviderRefused {
        var tokens = tokens(from, departure, code, back);
        var identity = checked(from, departure, tokens);
        var said = userInfo.of(from, tokens.getAccessToken(), identity);
        return Claims.of(
                from.settings(), identity.getSubject().getValue(), said, tokens.getIDTokenString());
    }

    private static OIDCTokens tokens(
            Provider from, Departure departure, AuthorizationCode code, URI back)
            throws ProviderRefused {
        var grant = new AuthorizationCodeGrant(code, back, departure.verifier());
        var request =
                new TokenRequest(
                                from.metadata().getTokenEndpointURI(), from.authentication(), grant)
                        .toHTTPRequest();
        try {
            var answer = OIDCTokenResponseParser.parse(send(request));
            if (answer instanceof OIDCTokenResponse success) {
                if (success.getOIDCTokens().getIDToken() != null) return success.getOIDCTokens();
                throw ProviderRefused.untrusted("there is no identity token", null);
            }
            var why = answer.toErrorResponse().getErrorObject();
            throw ProviderRefused.untrusted("the code was refused: " + why.getCode(), null);
        } catch (ParseException e) {
            throw ProviderRefused.untrusted("the token answer is not one", e);
        }
    }

    /** Signature, issuer, audience, times and nonce: OpenID Connect Core, 3.1.3.7. */
    private static IDTokenClaimsSet checked(Provider from, Departure departure, OIDCTokens tokens)
            throws ProviderRefused {
        var validator =
                new IDTokenValidator(from.issuer(), from.client(), from.keySelector(), null);
        try {
            var claims = validator.validate(tokens.getIDToken(), departure.nonce());
            var levels = from.settings().acrValues();
            var level = claims.getACR();
            if (!levels.isEmpty() && (level == null || !levels.contains(level.getValue()))) {
                throw ProviderRefused.untrusted("the level of assurance is " + level, null);
            }
            return claims;
        } catch (BadJOSEException | JOSEException e) {
            throw ProviderRefused.untrusted("the identity token does not hold", e);
        }
    }

    static HTTPResponse send(HTTPRequest request) throws ProviderRefused {
        request.setConnectTimeout(Provider.CONNECT_MILLIS);
        request.setReadTimeout(Provider.READ_MILLIS);
        request.setFollowRedirects(false);
        try {
            return request.send();
        } catch (IOException e) {
            throw ProviderRefused.down("no answer from " + request.getURI(), e);
        }
    }
}
