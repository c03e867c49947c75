package fr.halle.web;

import fr.halle.kernel.Language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/**
 * French first, English complete: the reader's choice (?lang=en, kept in a cookie), else the
 * browser's.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    /** Each module keeps its own messages beside its Java; here they become one. */
    @Bean
    static MessageSource messageSource() throws IOException {
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:fr/halle/*/messages.properties");
        var source = new KeptTexts();
        for (var file : files) {
            var folders = file.getURL().getPath().split("/");
            source.addBasenames("fr/halle/" + folders[folders.length - 2] + "/messages");
        }
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("halle-lang");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(
                request ->
                        request.getHeader("Accept-Language") == null
                                ? Locale.FRANCE
                                : Language.of(request.getLocale()).locale());
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change =
                new LocaleChangeInterceptor() {
                    @Override
                    protected Locale parseLocaleValue(String value) {
                        return Arrays.stream(Language.values())
                                .map(Language::locale)
                                .filter(locale -> locale.getLanguage().equals(value))
                                .findFirst()
                                .orElse(Locale.FRANCE);
                    }
                };
        change.setParamName("lang");
        registry.addInterceptor(change);
    }
}
