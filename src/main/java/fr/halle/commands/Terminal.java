package fr.halle.commands;

import java.io.Console;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The person at the keyboard: what we tell them, in their language, and what they tell us. */
record Terminal(
        PrintStream out, PrintStream errors, Locale locale, Map<String, String> environment) {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    void say(String sentence) {
        out.println(sentence);
    }

    void complain(String key, Object... facts) {
        errors.println(text(key, facts));
    }

    /** From HALLE_PASSWORD, else typed unseen; empty where nobody can type. */
    Optional<String> password(String email) {
        var given = environment.get("HALLE_PASSWORD");
        if (given != null) return Optional.of(given);
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal) // JDK 22 gives one for a pipe too
                .map(console -> console.readPassword("%s ", text("password", email)))
                .map(String::new);
    }

    String text(String key, Object... facts) {
        var language = locale.getLanguage().equals("en") ? Locale.UK : Locale.FRANCE;
        var texts = ResourceBundle.getBundle("fr.halle.commands.messages", language, EXACTLY);
        return new MessageFormat(texts.getString("commands." + key), language).format(facts);
    }
}
