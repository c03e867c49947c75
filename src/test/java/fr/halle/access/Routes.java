package fr.halle.access;

import fr.halle.web.spi.Who;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The routes that the application really has, « GET /shops/{slug} ». */
final class Routes {

    private Routes() {}

    private static final Set<Who> SHOP_DOORS =
            Set.of(
                    Who.MERCHANT,
                    Who.SHELF_KEEPER,
                    Who.DETAILS_KEEPER,
                    Who.ORDER_HANDLER,
                    Who.FIGURE_READER,
                    Who.STOCK_COUNTER,
                    Who.SHOP_TEAM);

    static Set<String> of(RequestMappingHandlerMapping mapping) {
        return of(mapping, _ -> true);
    }

    /** Those behind a door of a shop. */
    static Set<String> ofShops(RequestMappingHandlerMapping mapping) {
        return of(
                mapping,
                handler ->
                        SHOP_DOORS.contains(
                                Who.askedBy(handler.getMethod(), handler.getBeanType())));
    }

    private static Set<String> of(
            RequestMappingHandlerMapping mapping, Predicate<HandlerMethod> which) {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            if (!handler.getBeanType().getPackageName().startsWith("fr.halle")
                                    || !which.test(handler)) return;
                            for (var method : info.getMethodsCondition().getMethods()) {
                                info.getPatternValues()
                                        .forEach(path -> routes.add(method + " " + plain(path)));
                            }
                        });
        return routes;
    }

    /** Without what a name must look like. */
    private static String plain(String path) {
        return path.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
