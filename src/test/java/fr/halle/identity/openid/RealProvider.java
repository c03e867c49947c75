package fr.halle.identity.openid;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

/** Spring's authorization server on a port of its own: a provider that is not of our making. */
final class RealProvider implements AutoCloseable {

    static final String CLIENT = "halle";
    static final String SECRET = "entre-nous";

    private static final String PERSON = "X-Person";

    private final ConfigurableApplicationContext server;

    private RealProvider(ConfigurableApplicationContext server) {
        this.server = server;
    }

    static RealProvider start() {
        return new RealProvider(
                new SpringApplicationBuilder(House.class)
                        .web(WebApplicationType.SERVLET)
                        .run(
                                "--server.port=0",
                                "--spring.config.name=provider",
                                "--spring.main.banner-mode=off",
                                "--halle.test.own-database=true"));
    }

    String issuer() {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    }

    /** Lets a Halle on this port be its client. */
    void know(int port) {
        server.getBean(InMemoryRegisteredClientRepository.class)
                .save(client("http://localhost:" + port));
    }

    /** A person goes there, says who they are, and is sent back: the address they come back to. */
    URI visit(URI address, String user) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/html")
                        .header(PERSON, user)
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return URI.create(
                answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new AssertionError(answer + answer.body())));
    }

    @Override
    public void close() {
        server.close();
    }

    private static RegisteredClient client(String halle) {
        return RegisteredClient.withId("1")
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(halle + "/sign-in/openid/real/callback")
                .postLogoutRedirectUri(halle + "/")
                .scope("openid")
                .scope("email")
                .scope("profile")
                .clientSettings(
                        ClientSettings.builder()
                                .requireProofKey(true)
                                .requireAuthorizationConsent(false)
                                .build())
                .build();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class
    })
    static class House {

        @Bean
        SecurityFilterChain doors(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .addFilterAfter(House::recognise, SecurityContextHolderFilter.class)
                    .build();
        }

        /** Everybody there is who they say they are. */
        private static void recognise(
                ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var name = ((HttpServletRequest) request).getHeader(PERSON);
            if (name != null) {
                var now = FactorGrantedAuthority.fromAuthority("FACTOR_PASSWORD");
                SecurityContextHolder.getContext()
                        .setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(
                                        name, null, List.of(now)));
            }
            chain.doFilter(request, response);
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(client("http://localhost:1"));
        }

        @Bean
        AuthorizationServerSettings itself() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws com.nimbusds.jose.JOSEException {
            var key = new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        /** By which it knows its own access tokens at its user-info page. */
        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        /** Names are addresses, checked but for those that begin with « unchecked ». */
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> whoTheyAre() {
            return token -> {
                var name = token.getPrincipal().getName();
                token.getClaims()
                        .claim("email", name)
                        .claim("email_verified", !name.startsWith("unchecked"))
                        .claim("given_name", "Jeanne")
                        .claim("family_name", "Dupré");
            };
        }
    }
}
