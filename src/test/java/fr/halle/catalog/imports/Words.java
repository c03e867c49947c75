package fr.halle.catalog.imports;

import fr.halle.kernel.Language;
import fr.halle.web.ui.Texts;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences as a person reads them. */
final class Words {

    private Words() {}

    static String french(Sentence sentence) {
        return sentence.in(in(Language.FR));
    }

    static Texts in(Language language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("fr/halle/catalog/messages", "fr/halle/web/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Texts(messages, language);
    }
}
