package fr.halle.web;

import fr.halle.web.spi.Refusal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** What happened, what is safe, what to do; with the reference that the log carries. */
@Component
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var page =
                new ErrorPage(
                        kind(status),
                        String.valueOf(request.getAttribute(RequestIds.KEY)),
                        status.is4xxClientError() ? Refusal.reason(request) : null);
        var view = new ModelAndView("web/error.jte", "page", page);
        view.setStatus(status);
        return view;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "gone";
            case FORBIDDEN, UNAUTHORIZED -> "closed";
            default -> status.is4xxClientError() ? "refused" : "broken";
        };
    }
}
