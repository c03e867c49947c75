package fr.halle.invoicing.facturx;

import fr.halle.invoicing.paper.Entry;
import fr.halle.invoicing.paper.Kind;
import fr.halle.invoicing.paper.Paper;
import fr.halle.invoicing.paper.Party;
import fr.halle.invoicing.paper.Rate;
import fr.halle.invoicing.paper.Sums;
import fr.halle.invoicing.paper.Unit;
import fr.halle.kernel.Language;
import fr.halle.kernel.Vat;
import fr.halle.pdf.Pdf;
import fr.halle.web.ui.Brand;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.mustangproject.validator.ZUGFeRDValidator;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes invoices without a whole Halle, and has them judged by Mustang. */
final class Workshop {

    static final Party SELLER =
            new Party(
                    "Le Fournil de Sedan",
                    "SARL",
                    new Party.Registration(
                            "812345674", "81234567400012", "FR13812345674", "RCS Sedan"),
                    new Party.Address("22 rue du Ménil", "08200", "Sedan"),
                    "fournil@example.org");
    static final Party EXEMPT =
            new Party(
                    "Paulette Lambert",
                    "entreprise individuelle",
                    new Party.Registration("812345674", "81234567400012", null, ""),
                    new Party.Address("3 chemin des Prés", "", "Rocroi"),
                    "paulette@example.org");
    static final Party CONSUMER =
            new Party(
                    "Zoé Lenoir",
                    "",
                    Party.Registration.NONE,
                    new Party.Address("1 place Ducale", "08000", "Charleville-Mézières"),
                    "zoe.lenoir@example.org");
    static final Party COMPANY =
            new Party(
                    "Hôtel de la Place",
                    "SAS",
                    new Party.Registration("552100554", null, "FR40552100554", ""),
                    new Party.Address("2 place d’Armes", "08200", "Sedan"),
                    "hotel@example.org");

    private Workshop() {}

    static FacturX facturX() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("fr.halle.invoicing.messages", "fr.halle.web.messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var brand = new Brand("Halle", "des Ardennes", "", null, "", "", Map.of(), Map.of());
        var templates =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Workshop.class.getClassLoader(), "fr.halle");
        return new FacturX(new Notes(messages, brand, ""), new Sheet(new Pdf(templates), messages));
    }

    static Paper paper(Kind kind, Party seller, Party buyer, Entry... entries) {
        return paper(kind, seller, buyer, Sums.of(List.of(entries)), Language.FR);
    }

    static Paper paper(Kind kind, Party seller, Party buyer, Sums sums, Language language) {
        var day = LocalDate.of(2026, 11, 28);
        Paper.@Nullable Reference corrects =
                kind == Kind.INVOICE
                        ? null
                        : new Paper.Reference("FOURNIL-2026-000041", LocalDate.of(2026, 11, 20));
        return new Paper(
                kind,
                "FOURNIL-2026-000042",
                day,
                new Paper.Supply("48217703", day, day, false),
                seller,
                buyer,
                sums,
                corrects,
                language);
    }

    static Entry piece(int position, String name, int quantity, int permille, String gross) {
        return new Entry(
                position,
                name,
                BigDecimal.valueOf(quantity),
                Unit.PIECE,
                Rate.of(new Vat(permille)),
                euros(gross));
    }

    static Entry weighed(int position, String name, int grams, int permille, String gross) {
        return new Entry(
                position,
                name,
                BigDecimal.valueOf(grams, 3),
                Unit.KILOGRAM,
                Rate.of(new Vat(permille)),
                euros(gross));
    }

    static Entry untaxed(int position, String name, int quantity, String gross) {
        return new Entry(
                position,
                name,
                BigDecimal.valueOf(quantity),
                Unit.PIECE,
                Rate.franchise(),
                euros(gross));
    }

    static Money euros(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    /** The report: whether all is well stands in its last summary. */
    static String judged(byte[] file, String name) {
        return new ZUGFeRDValidator().validate(file, name);
    }
}
