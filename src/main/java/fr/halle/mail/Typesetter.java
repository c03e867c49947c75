package fr.halle.mail;

import fr.halle.web.ui.Brand;
import fr.halle.web.ui.Texts;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Sets the blocks of a letter as plain text and as HTML. */
@Component
class Typesetter {

    private final TemplateEngine templates;
    private final MessageSource messages;
    private final Brand brand;
    private final MailSettings settings;

    Typesetter(
            TemplateEngine templates, MessageSource messages, Brand brand, MailSettings settings) {
        this.templates = templates;
        this.messages = messages;
        this.brand = brand;
        this.settings = settings;
    }

    WrittenLetter set(Letter letter) {
        var texts = new Texts(messages, letter.language());
        var html = new StringOutput();
        templates.render(
                "mail/letter.jte", Map.of("texts", texts, "brand", brand, "letter", letter), html);
        return new WrittenLetter(
                letter.id(),
                "<%s@%s>".formatted(letter.id(), settings.host()),
                letter.to(),
                letter.language(),
                letter.subject(),
                PlainText.of(letter, texts, brand),
                html.toString(),
                letter.codes());
    }
}
