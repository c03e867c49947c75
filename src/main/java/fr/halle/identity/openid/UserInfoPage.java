package fr.halle.identity.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;

import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Asks the provider for name and address. Most answer in JSON; ProConnect and FranceConnect answer
 * with a signed token, whose signature, issuer and audience are checked like the first one's.
 */
@Component
class UserInfoPage {

    /** Of the person of the identity token and of nobody else: Core, 5.3.2. */
    ClaimsSet of(Provider from, AccessToken access, IDTokenClaimsSet identity)
            throws ProviderRefused {
        var page = from.metadata().getUserInfoEndpointURI();
        if (page == null) return identity;
        var request = new UserInfoRequest(page, access).toHTTPRequest();
        try {
            var answer = UserInfoResponse.parse(CodeExchange.send(request));
            if (!answer.indicatesSuccess()) {
                throw ProviderRefused.untrusted("the user-info page refused", null);
            }
            var success = answer.toSuccessResponse();
            var said =
                    success.getUserInfo() != null
                            ? success.getUserInfo()
                            : new UserInfo(signed(from, success.getUserInfoJWT()));
            if (!said.getSubject().equals(identity.getSubject())) {
                throw ProviderRefused.untrusted("the user-info is about somebody else", null);
            }
            return said;
        } catch (ParseException | IllegalArgumentException e) {
            throw ProviderRefused.untrusted("the user-info is not readable", e);
        }
    }

    private static JWTClaimsSet signed(Provider from, JWT token) throws ProviderRefused {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(from.keySelector());
        processor.setJWSTypeVerifier((type, context) -> {}); // the standard names no type for it
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<>(
                        from.settings().clientId(),
                        new JWTClaimsSet.Builder().issuer(from.settings().issuer()).build(),
                        Set.of("sub", "iss", "aud")));
        try {
            return processor.process(token, null);
        } catch (BadJOSEException | JOSEException e) {
            throw ProviderRefused.untrusted("the signed user-info does not hold", e);
        }
    }
}
