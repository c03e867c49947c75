package fr.halle.legal;

import fr.halle.web.ui.Texts;

/** A page that names what the operator has said. */
record LegalPage(LegalFacts facts) {

    static final LegalFact[] PUBLISHER = {
        LegalFact.PUBLISHER_NAME,
        LegalFact.PUBLISHER_FORM,
        LegalFact.PUBLISHER_ADDRESS,
        LegalFact.PUBLISHER_SIREN,
        LegalFact.PUBLISHER_PHONE,
        LegalFact.PUBLISHER_EMAIL,
        LegalFact.PUBLICATION_DIRECTOR
    };

    static final LegalFact[] HOST = {
        LegalFact.HOST_NAME, LegalFact.HOST_ADDRESS, LegalFact.HOST_PHONE
    };

    static final LegalFact[] OTHERS = {
        LegalFact.AUTHORITIES_EMAIL,
        LegalFact.DATA_PROTECTION_EMAIL,
        LegalFact.ACCESSIBILITY_EMAIL,
        LegalFact.MEDIATOR,
        LegalFact.MEDIATOR_ADDRESS
    };

    /** In words that show that something is missing, where it is. */
    String of(LegalFact fact, Texts texts) {
        var said = facts.of(fact, texts);
        return said.isEmpty() ? texts.text("legal.to-complete") : said;
    }

    boolean isMissing(LegalFact fact, Texts texts) {
        return facts.of(fact, texts).isEmpty();
    }
}
