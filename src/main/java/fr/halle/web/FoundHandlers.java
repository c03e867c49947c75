package fr.halle.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Hands the dispatcher the handler that {@link HandlerAccess} has just found: looking among all our
 * routes again would cost a page a twelfth of its time.
 */
@Component
class FoundHandlers implements HandlerMapping, Ordered {

    private static final String FOUND = FoundHandlers.class.getName();

    /** A request that ends on the error page has another address by then. */
    private record Found(String address, HandlerExecutionChain chain) {}

    static void keep(HandlerExecutionChain chain, HttpServletRequest request) {
        request.setAttribute(FOUND, new Found(request.getRequestURI(), chain));
    }

    @Override
    public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
        if (!(request.getAttribute(FOUND) instanceof Found found)) return null;
        request.removeAttribute(FOUND);
        return found.address().equals(request.getRequestURI()) ? found.chain() : null;
    }

    @Override
    public boolean usesPathPatterns() {
        return true;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
