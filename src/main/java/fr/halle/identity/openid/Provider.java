package fr.halle.identity.openid;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;

import java.net.MalformedURLException;

/** A provider once it has told where its doors and its keys are. */
record Provider(
        String name,
        OpenIdSettings.Provider settings,
        OIDCProviderMetadata metadata,
        JWKSource<SecurityContext> keys) {

    static final int CONNECT_MILLIS = 3000;
    static final int READ_MILLIS = 5000;

    private static final int LARGEST_KEY_SET = 100 * 1024;

    /** Keys are fetched when first needed, kept, and fetched again when a token names another. */
    static Provider of(String name, OpenIdSettings.Provider settings, OIDCProviderMetadata metadata)
            throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEY_SET);
        var keys = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever).build();
        return new Provider(name, settings, metadata, keys);
    }

    Issuer issuer() {
        return new Issuer(settings.issuer());
    }

    ClientID client() {
        return new ClientID(settings.clientId());
    }

    /** One algorithm, the operator's: never the one that a token proposes, and never « none ». */
    JWSVerificationKeySelector<SecurityContext> keySelector() {
        return new JWSVerificationKeySelector<>(JWSAlgorithm.parse(settings.algorithm()), keys);
    }

    ClientAuthentication authentication() {
        var secret = new Secret(settings.clientSecret());
        var methods = metadata.getTokenEndpointAuthMethods();
        boolean basic =
                methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return basic
                ? new ClientSecretBasic(client(), secret)
                : new ClientSecretPost(client(), secret);
    }
}
