package fr.halle.shops.assistance;

import fr.halle.web.spi.Refusal;
import fr.halle.web.spi.SignedIn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import java.time.Clock;
import java.time.Instant;

/**
 * Notes whatever an agent sends to a counter, however it is answered, and tells them why when the
 * answer is no. A handler cannot forget it: no handler is asked.
 */
@Component
class ActRecorder implements HandlerInterceptor {

    private static final String BEGAN = ActRecorder.class.getName();
    private static final int FORBIDDEN = HttpServletResponse.SC_FORBIDDEN;

    private final AgentActs acts;
    private final Clock clock;

    ActRecorder(AgentActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(BEGAN, clock.instant());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        int status = failure == null ? response.getStatus() : 500;
        if (request.getAttribute(BEGAN) instanceof Instant began) {
            note(request, status, began, SecurityContextHolder.getContext().getAuthentication());
        }
    }

    /** Refused at the door: no handler, thus no interceptor, saw it. */
    @EventListener
    void refused(AuthorizationDeniedEvent<?> denied) {
        if (denied.getObject() instanceof RequestAuthorizationContext context) {
            note(
                    context.getRequest(),
                    FORBIDDEN,
                    clock.instant(),
                    denied.getAuthentication().get());
        } else if (denied.getObject() instanceof HttpServletRequest request) {
            note(request, FORBIDDEN, clock.instant(), denied.getAuthentication().get());
        }
    }

    private void note(
            HttpServletRequest request,
            int status,
            Instant began,
            @Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person))
            return;
        var sent = Sent.of(request, status, began).orElse(null);
        if (sent == null) return;
        if (!sent.reading()) acts.note(person.id(), sent);
        if (sent.isRefused() && acts.knows(person.id(), sent.shop()))
            Refusal.because("shops.assistance.over", request);
    }
}
