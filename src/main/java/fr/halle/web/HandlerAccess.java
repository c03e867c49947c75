package fr.halle.web;

import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Standing;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets a request through as the {@link Access} of its handler says; a handler that says nothing is
 * closed to all.
 */
@Component
class HandlerAccess implements AuthorizationManager<RequestAuthorizationContext> {

    /** Of a refused request: where this person would do what is still missing. */
    static final String WAY = "halle.way";

    private final RequestMappingHandlerMapping handlers;
    private final Map<Method, Optional<Who>> known = new ConcurrentHashMap<>();
    private final Map<Who, Standing> standings = new EnumMap<>(Who.class);

    HandlerAccess(RequestMappingHandlerMapping requestMappingHandlerMapping, List<Standing> all) {
        this.handlers = requestMappingHandlerMapping;
        all.forEach(standing -> standings.put(standing.who(), standing));
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        var handler = handler(context.getRequest());
        // Nothing of ours answers here: a file of /ui, or the page that says so.
        if (handler == null || ErrorController.class.isAssignableFrom(handler.getBeanType())) {
            return new AuthorizationDecision(true);
        }
        var who =
                known.computeIfAbsent(handler.getMethod(), method -> asked(method, handler))
                        .orElse(null);
        boolean held = who != null && isHeld(who, authentication.get());
        if (!held && who != null) showTheWay(who, authentication.get(), context.getRequest());
        return new AuthorizationDecision(held);
    }

    private void showTheWay(
            Who who, @Nullable Authentication authentication, HttpServletRequest request) {
        var standing = standings.get(who);
        if (standing == null || authentication == null) return;
        if (!(authentication.getPrincipal() instanceof SignedIn person)) return;
        standing.wayFor(person.id()).ifPresent(way -> request.setAttribute(WAY, way));
    }

    private static Optional<Who> asked(Method method, HandlerMethod handler) {
        return Optional.ofNullable(Who.askedBy(method, handler.getBeanType()));
    }

    private boolean isHeld(Who who, @Nullable Authentication authentication) {
        if (who == Who.ANYONE) return true;
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            return false;
        }
        if (who == Who.SIGNED_IN) return true;
        var standing = standings.get(who);
        return standing != null && standing.isHeldBy(person.id());
    }

    private @Nullable HandlerMethod handler(HttpServletRequest request) {
        try {
            if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
                ServletRequestPathUtils.parseAndCache(request);
            }
            var chain = handlers.getHandler(request);
            if (chain == null || !(chain.getHandler() instanceof HandlerMethod method)) return null;
            FoundHandlers.keep(chain, request);
            return method;
        } catch (HttpRequestMethodNotSupportedException e) {
            return null; // the dispatcher answers 405
        } catch (Exception e) {
            throw new IllegalStateException("No handler could be found", e);
        }
    }
}
