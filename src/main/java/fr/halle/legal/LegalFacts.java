package fr.halle.legal;

import fr.halle.web.spi.Demonstration;
import fr.halle.web.ui.Texts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** What the operator has said; in a demonstration what is missing is invented, and says so. */
@Component
class LegalFacts {

    private static final Logger LOG = LoggerFactory.getLogger(LegalFacts.class);

    private final Environment settings;
    private final Demonstration demonstration;

    LegalFacts(Environment settings, Demonstration demonstration) {
        this.settings = settings;
        this.demonstration = demonstration;
    }

    /** Empty when nobody has said it. */
    String of(LegalFact fact, Texts texts) {
        var said = said(fact);
        if (!said.isEmpty() || !demonstration.isOn()) return said;
        return texts.text("legal.invented." + fact.key());
    }

    /** None in a demonstration. */
    List<LegalFact> missing() {
        if (demonstration.isOn()) return List.of();
        return Stream.of(LegalFact.values()).filter(fact -> said(fact).isEmpty()).toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        for (var fact : missing()) {
            LOG.warn("The law wants halle.legal.{} on the legal pages; it is not set", fact.key());
        }
    }

    private String said(LegalFact fact) {
        return settings.getProperty("halle.legal." + fact.key(), "").strip();
    }
}
