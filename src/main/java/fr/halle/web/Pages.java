package fr.halle.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a view name such as ordering/basket/basket.jte into the page: the template is a class
 * compiled into its module.
 */
@Configuration(proxyBeanMethods = false)
class Pages {

    @Bean
    TemplateEngine templates() {
        var engine =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Pages.class.getClassLoader(), "fr.halle");
        engine.setBinaryStaticContent(false);
        return engine;
    }

    /**
     * Writes a template with its parameters: compiled with the application, or as saved a moment
     * ago.
     */
    interface Templates {
        void render(String name, Map<String, Object> parameters, Utf8ByteOutput output);
    }

    @Bean
    Templates jte(TemplateEngine compiled, @Value("${halle.dev:false}") boolean live)
            throws IOException {
        if (!live || !LiveTemplates.areHere()) return compiled::render;
        var saved = new LiveTemplates();
        return (name, parameters, output) -> {
            if (!saved.render(name, parameters, output)) compiled.render(name, parameters, output);
        };
    }

    @Bean
    ViewResolver jtePages(
            Templates templates,
            Shells shells,
            @Value("${halle.show-sql-count:false}") boolean sqlCounted) {
        return new Jte(templates, shells, sqlCounted);
    }

    /**
     * Comes first by its own word: the dispatcher sorts its resolvers without looking at the
     * annotations of bean methods.
     */
    private record Jte(Templates templates, Shells shells, boolean sqlCounted)
            implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return name.endsWith(".jte") ? page(templates, shells, sqlCounted, name) : null;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    /**
     * Renders wholly before the first byte leaves: a page that fails half-way shows the error page,
     * not half a page.
     */
    private static View page(Templates templates, Shells shells, boolean sqlCounted, String name) {
        return (model, request, response) -> {
            var parameters = new HashMap<String, Object>();
            if (model != null && model.get("page") instanceof Object page)
                parameters.put("page", page);
            parameters.put("ui", shells.around(request));
            var output = new Utf8ByteOutput();
            templates.render(name, parameters, output);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(output.getContentLength());
            if (!response.containsHeader("Cache-Control")) {
                response.setHeader("Cache-Control", "no-store");
            }
            if (sqlCounted) {
                response.setHeader("X-Sql-Count", String.valueOf(SqlWatch.count()));
            }
            // in one piece: the segments would each pass every wrapper of the response
            response.getOutputStream().write(output.toByteArray());
        };
    }
}
