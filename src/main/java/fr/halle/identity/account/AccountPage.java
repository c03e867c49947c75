package fr.halle.identity.account;

import fr.halle.identity.Person;
import fr.halle.identity.forms.Mistake;
import fr.halle.identity.joining.Consents;
import fr.halle.kernel.Language;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A person as they are known, and what they typed instead. {@code done}: the key of a sentence
 * about what was just changed.
 */
record AccountPage(
        Person person,
        Map<String, String> typed,
        List<Mistake> mistakes,
        boolean hasPassword,
        List<Consents.Consent> consents,
        @Nullable String done) {

    String name() {
        return typed.getOrDefault("name", person.name());
    }

    String newEmail() {
        return typed.getOrDefault("email", "");
    }

    boolean speaks(Language language) {
        return person.language() == language;
    }

    boolean wantsNews() {
        return consents.stream().anyMatch(consent -> consent.withdrawnAt() == null);
    }

    String error(String field, Texts texts) {
        return Mistake.at(field, mistakes, texts);
    }
}
