package fr.halle.storefront.crawlers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Set;

/**
 * Keeps private pages and filtered lists out of search engines, by the header that says noindex: it
 * also holds for what is not a page, and no template can forget it. The checkout needs none:
 * without a basket, which no crawler has, it leads to the basket.
 */
@Component
class Unlisted implements HandlerInterceptor, WebMvcConfigurer {

    static final List<String> PRIVATE =
            List.of(
                    "/basket",
                    "/counter",
                    "/demonstration/",
                    "/my/",
                    "/purchases/",
                    "/sign-in",
                    "/webhooks/");

    /** Questions that show the same page, whose canonical address says which one counts. */
    private static final Set<String> HARMLESS = Set.of("lang", "variant");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var path = request.getRequestURI();
        boolean filtered =
                request.getQueryString() != null
                        && !HARMLESS.containsAll(request.getParameterMap().keySet());
        if (filtered || PRIVATE.stream().anyMatch(path::startsWith)) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        return true;
    }
}
