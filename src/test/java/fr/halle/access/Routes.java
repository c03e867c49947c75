package fr.halle.access;

import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Set;
import java.util.TreeSet;

/** The routes that the application really has, « GET /shops/{slug} ». */
final class Routes {

    private Routes() {}

    static Set<String> of(RequestMappingHandlerMapping mapping) {
        var routes = new TreeSet<String>();
        mapping.getHandlerMethods()
                .forEach(
                        (info, handler) -> {
                            if (!handler.getBeanType().getPackageName().startsWith("fr.halle"))
                                return;
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
