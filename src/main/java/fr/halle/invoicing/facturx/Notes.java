package fr.halle.invoicing.facturx;

import fr.halle.invoicing.paper.Paper;
import fr.halle.web.ui.Brand;
import fr.halle.web.ui.Texts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What French law wants written, by the subject code of UNTDID 4451 that the profile of France asks
 * for. CGI annexe II art. 242 nonies A; Code de commerce L441-9, L441-10, D441-5.
 */
@Component
class Notes {

    private static final Set<String> BETWEEN_PROFESSIONALS = Set.of("PMD", "PMT");

    private final MessageSource messages;
    private final String operator;

    Notes(
            MessageSource messages,
            Brand brand,
            @Value("${halle.legal.publisher-name:}") String publisher) {
        this.messages = messages;
        this.operator = publisher.isBlank() ? brand.whole() : publisher.strip();
    }

    Map<String, String> of(Paper paper) {
        var texts = new Texts(messages, paper.language());
        var notes = new LinkedHashMap<String, String>();
        var issued = paper.isCredit() ? "invoicing.note.credit" : "invoicing.note.mandate";
        notes.put("AAI", texts.text(issued, operator, paper.seller().name()));
        notes.put("SUR", texts.text("invoicing.note.goods"));
        notes.put("AAB", texts.text("invoicing.note.discount"));
        notes.put("PMD", texts.text("invoicing.note.late"));
        notes.put("PMT", texts.text("invoicing.note.recovery"));
        return notes;
    }

    /** The same for people: what only professionals owe one another is not said to a consumer. */
    Map<String, String> shown(Paper paper) {
        var notes = of(paper);
        if (!paper.buyer().isProfessional()) notes.keySet().removeAll(BETWEEN_PROFESSIONALS);
        return notes;
    }
}
