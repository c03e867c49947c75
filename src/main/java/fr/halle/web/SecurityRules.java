package fr.halle.web;

import fr.halle.web.spi.ContentPolicy;
import fr.halle.web.spi.FormDestination;
import fr.halle.web.spi.Signatures;
import fr.halle.web.spi.ThisMachine;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Closed by default; no session before sign-in; no script or style that is not a file of ours. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            HandlerAccess handlers,
            Signatures signatures,
            List<FormDestination> destinations) {
        var leadsTo = destinations.stream().flatMap(each -> each.origins().stream()).toList();
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/actuator/health/**", "/actuator/health")
                                        .permitAll()
                                        .requestMatchers("/actuator/**")
                                        .access(
                                                (who, context) ->
                                                        new AuthorizationDecision(
                                                                ThisMachine.sends(
                                                                        context.getRequest())))
                                        .anyRequest()
                                        .access(handlers))
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(new SignedCsrfTokens(signatures))
                                        // a provider signs its calls instead
                                        .ignoringRequestMatchers("/webhooks/**"))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp ->
                                                        csp.policyDirectives(
                                                                ContentPolicy.leadingTo(leadsTo)))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                ReferrerPolicy.SAME_ORIGIN)))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        errors ->
                                errors.authenticationEntryPoint(askToSignIn())
                                        .accessDeniedHandler(leadOn()))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /**
     * The measures of each request suffice; measuring each of its filters costs more than the
     * filter.
     */
    @Bean
    static SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    private static AuthenticationEntryPoint askToSignIn() {
        return (request, response, refused) ->
                response.sendRedirect("/sign-in?next=" + wanted(request));
    }

    /** Whoever only lacks one thing more is led to it; everybody else reads that it is closed. */
    private static AccessDeniedHandler leadOn() {
        var closed = new AccessDeniedHandlerImpl();
        return (request, response, refused) -> {
            if (request.getAttribute(HandlerAccess.WAY) instanceof String way) {
                response.sendRedirect(way + "?next=" + wanted(request));
            } else {
                closed.handle(request, response, refused);
            }
        };
    }

    private static String wanted(HttpServletRequest request) {
        boolean reading = request.getMethod().equals("GET");
        return URLEncoder.encode(reading ? whole(request) : "/", StandardCharsets.UTF_8);
    }

    /** With its question: a code read by a telephone leads to /counter/…/collection?code=123456. */
    private static String whole(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
