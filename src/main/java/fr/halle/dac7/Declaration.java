package fr.halle.dac7;

import fr.halle.kernel.CivilTime;
import fr.halle.web.ui.Brand;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * The file for the authority, in the structure of the DPI XML schema 1.0 of the OECD, which DAC7
 * uses: amounts in whole euros, quarters apart, one report for each seller.
 */
@Component
class Declaration {

    private final TemplateEngine templates;
    private final Environment settings;
    private final Brand brand;

    Declaration(TemplateEngine templates, Environment settings, Brand brand) {
        this.templates = templates;
        this.settings = settings;
        this.brand = brand;
    }

    /** Who declares: the operator, as its legal pages say. */
    record Operator(String name, String siren, String address, String platform) {}

    String of(int year, List<Seller> sellers, Instant now) {
        var xml = new StringOutput();
        var said =
                new Operator(
                        said("name", brand.whole()),
                        said("siren", "").replaceAll("\\D", ""),
                        said("address", ""),
                        brand.whole());
        templates.render(
                "dac7/declaration.jte",
                Map.of(
                        "year",
                        year,
                        "sellers",
                        sellers,
                        "operator",
                        said,
                        "timestamp",
                        CivilTime.local(now).truncatedTo(ChronoUnit.SECONDS).toString()),
                xml);
        return xml.toString().strip(); // nothing may stand before its first mark
    }

    private String said(String fact, String otherwise) {
        var said = settings.getProperty("halle.legal.publisher-" + fact, "").strip();
        return said.isEmpty() ? otherwise : said;
    }
}
