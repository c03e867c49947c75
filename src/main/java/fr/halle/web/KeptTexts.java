package fr.halle.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of all modules; those that take no argument are formatted once. */
class KeptTexts extends ResourceBundleMessageSource {

    private record Key(String code, Locale locale) {}

    private final Map<Key, String> kept = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        if (code == null || locale == null || arguments != null && arguments.length > 0) {
            return super.getMessageInternal(code, arguments, locale);
        }
        var key = new Key(code, locale);
        var known = kept.get(key);
        if (known != null) return known;
        var text = super.getMessageInternal(code, arguments, locale);
        if (text != null) kept.put(key, text);
        return text;
    }
}
