package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;
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
import java.util.UUID;

/**
 * Notes whatever an agent sends to a counter, however it is answered, and tells them why when the
 * answer is no. A handler cannot forget it: no handler is asked.
 */
@Component
class ActRecorder implements HandlerInterceptor {

    private static final String BEGUN = ActRecorder.class.getName();
    private static final int FORBIDDEN = HttpServletResponse.SC_FORBIDDEN;

    private final AgentActs acts;
    private final Clock clock;

    ActRecorder(AgentActs acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Before anything is done: what dies half-way is on record, and what cannot be is not done. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var person = person(SecurityContextHolder.getContext().getAuthentication());
        var sent = Sent.of(request, clock.instant());
        if (person == null || sent.isEmpty() || sent.get().reading()) return true;
        acts.note(person, sent.get(), null).ifPresent(act -> request.setAttribute(BEGUN, act));
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception failure) {
        int status = failure == null ? response.getStatus() : 500;
        if (request.getAttribute(BEGUN) instanceof UUID act) acts.answered(act, status);
        explain(request, status, person(SecurityContextHolder.getContext().getAuthentication()));
    }

    /** Refused at the door: no handler, thus no interceptor, saw it. */
    @EventListener
    void refused(AuthorizationDeniedEvent<?> denied) {
        if (denied.getObject() instanceof RequestAuthorizationContext context) {
            refused(context.getRequest(), denied.getAuthentication().get());
        } else if (denied.getObject() instanceof HttpServletRequest request) {
            refused(request, denied.getAuthentication().get());
        }
    }

    private void refused(HttpServletRequest request, @Nullable Authentication authentication) {
        var person = person(authentication);
        if (person == null) return;
        Sent.of(request, clock.instant())
                .filter(sent -> !sent.reading())
                .ifPresent(sent -> acts.note(person, sent, FORBIDDEN));
        explain(request, FORBIDDEN, person);
    }

    private void explain(HttpServletRequest request, int status, @Nullable PersonId person) {
        if (person == null || (status != 403 && status != 404)) return;
        Sent.of(request, clock.instant())
                .filter(sent -> acts.knows(person, sent.shop()))
                .ifPresent(_ -> Refusal.because("shops.assistance.over", request));
    }

    private static @Nullable PersonId person(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? person.id()
                : null;
    }
}
