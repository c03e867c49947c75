package fr.halle.dac7;

import fr.halle.kernel.CivilTime;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * The file for the authority, in the structure of the DPI XML schema 1.0 of the OECD, which DAC7
 * uses: amounts in whole euros, quarters apart, one report for each seller. What does not have that
 * structure is not given out.
 */
@Component
class Declaration {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    /** Makes the file's references one of a kind, whenever it is taken again. */
    private static final DateTimeFormatter REFERENCE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private final TemplateEngine templates;
    private final DpiSchema schema;
    private final Operator operator;

    Declaration(TemplateEngine templates, DpiSchema schema, Operator operator) {
        this.templates = templates;
        this.schema = schema;
        this.operator = operator;
    }

    /** {@code declared}: all who have to be; who is not complete is left out. */
    Declared of(int year, List<Seller> declared, Instant now) {
        if (!operator.missing().isEmpty()) return new Declared.Lacking(operator.missing());
        var complete = declared.stream().filter(Seller::isComplete).toList();
        if (complete.isEmpty() && !declared.isEmpty()) {
            // « nothing to declare » would be untrue
            return new Declared.Lacking(List.of("dac7.refused.sellers"));
        }
        var xml = written(year, complete, now);
        return schema.mistake(xml)
                .<Declared>map(Declared.Invalid::new)
                .orElseGet(() -> new Declared.Made(xml));
    }

    private String written(int year, List<Seller> sellers, Instant now) {
        var xml = new StringOutput();
        templates.render(
                "dac7/declaration.jte",
                Map.of(
                        "year",
                        year,
                        "sellers",
                        sellers,
                        "operator",
                        operator,
                        "reference",
                        REFERENCE.format(now),
                        "timestamp",
                        TO_THE_SECOND.format(CivilTime.local(now))),
                xml);
        return xml.toString().strip(); // nothing may stand before its first mark
    }
}
