package fr.halle.legal;

import fr.halle.kernel.Language;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The door: who runs this installation, as its legal notice says in French. What nobody has said is
 * empty; in a demonstration it is invented.
 */
@Component
public class Publisher {

    private final LegalFacts facts;
    private final MessageSource messages;

    Publisher(LegalFacts facts, MessageSource messages) {
        this.facts = facts;
        this.messages = messages;
    }

    public String name() {
        return said(LegalFact.PUBLISHER_NAME);
    }

    /** As it was typed: with spaces, perhaps. */
    public String siren() {
        return said(LegalFact.PUBLISHER_SIREN);
    }

    public String address() {
        return said(LegalFact.PUBLISHER_ADDRESS);
    }

    private String said(LegalFact fact) {
        return facts.of(fact, new Texts(messages, Language.FR));
    }
}
