package fr.halle.identity.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * A provider that speaks like ProConnect, user-info as a signed token included, and lies when told
 * to.
 */
final class PaperProvider implements AutoCloseable {

    static final String CLIENT = "halle-paper";
    static final String SECRET = "un-secret-assez-long-pour-signer-avec-lui-aussi";

    /** What it lies about. */
    enum Lie {
        NONE,
        ISSUER,
        NONCE,
        NO_NONCE,
        AUDIENCE,
        EXPIRED,
        KEY,
        ALG_NONE,
        SIGNED_WITH_THE_SECRET,
        LEVEL,
        NO_ID_TOKEN,
        ERROR,
        USERINFO_SUBJECT,
        USERINFO_KEY,
        USERINFO_AUDIENCE,
        USERINFO_UNSIGNED
    }

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey otherKey;

    volatile Lie lie = Lie.NONE;
    volatile String nonce = "";
    volatile String subject = "";

    PaperProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("k").generate();
        otherKey = new RSAKeyGenerator(2048).keyID("k").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" ->
                        send(exchange, 200, "application/json", metadata());
                case "/keys" ->
                        send(
                                exchange,
                                200,
                                "application/json",
                                new JWKSet(key.toPublicJWK()).toString());
                case "/token" -> token(exchange);
                case "/userinfo" -> send(exchange, 200, "application/jwt", userInfo());
                default -> send(exchange, 404, "text/plain", "");
            }
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private String metadata() {
        return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
         "userinfo_endpoint":"%1$s/userinfo","jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end",
         "response_types_supported":["code"],"subject_types_supported":["public"],
         "id_token_signing_alg_values_supported":["RS256"],
         "token_endpoint_auth_methods_supported":["client_secret_post"]}\
        """
                .formatted(issuer());
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException {
        if (lie == Lie.ERROR) {
            send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        var idToken = lie == Lie.NO_ID_TOKEN ? "" : "\"id_token\":\"" + idToken() + "\",";
        send(
                exchange,
                200,
                "application/json",
                "{" + idToken + "\"access_token\":\"a\",\"token_type\":\"Bearer\"}");
    }

    private String idToken() throws JOSEException {
        var now = Instant.now();
        var end = lie == Lie.EXPIRED ? now.minusSeconds(600) : now.plusSeconds(60);
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(lie == Lie.ISSUER ? "https://else.example" : issuer())
                        .subject(subject)
                        .audience(lie == Lie.AUDIENCE ? "somebody-else" : CLIENT)
                        .issueTime(Date.from(now.minusSeconds(900)))
                        .expirationTime(Date.from(end))
                        .claim("acr", lie == Lie.LEVEL ? "eidas0" : "eidas1");
        if (lie != Lie.NO_NONCE) claims.claim("nonce", lie == Lie.NONCE ? "another" : nonce);
        return switch (lie) {
            case ALG_NONE -> new PlainJWT(claims.build()).serialize();
            case SIGNED_WITH_THE_SECRET -> {
                var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
                token.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
                yield token.serialize();
            }
            case KEY -> signed(claims.build(), otherKey);
            default -> signed(claims.build(), key);
        };
    }

    private String userInfo() throws JOSEException {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(lie == Lie.USERINFO_AUDIENCE ? "somebody-else" : CLIENT)
                        .subject(lie == Lie.USERINFO_SUBJECT ? "somebody-else" : subject)
                        .claim("email", subject + "@agglo.example")
                        .claim("given_name", "Amina")
                        .claim("usual_name", "Lefèvre")
                        .claim("siret", "20004163000013")
                        .build();
        if (lie == Lie.USERINFO_UNSIGNED) return new PlainJWT(claims).serialize();
        return signed(claims, lie == Lie.USERINFO_KEY ? otherKey : key);
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static void send(HttpExchange exchange, int status, String type, String body)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
