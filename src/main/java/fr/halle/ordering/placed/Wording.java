package fr.halle.ordering.placed;

import fr.halle.kernel.Language;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What letters are worded with: the sentences, and the address of this installation. */
@Component
public record Wording(MessageSource messages, PublicAddress address) {

    public LetterWords in(Language language) {
        return new LetterWords(new Texts(messages, language), address);
    }
}
