package fr.halle.desk.declaration;

import fr.halle.dac7.SoleTrader;
import fr.halle.dac7.TaxNumber;
import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.text.Collator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;

/** What a sole trader typed of themselves, by field. */
record PersonForm(Map<String, String> typed) {

    private static final int LONGEST = 200;
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final DateTimeFormatter BY_HAND = DateTimeFormatter.ofPattern("d/M/uuuu");

    static PersonForm of(@Nullable SoleTrader said) {
        if (said == null) return new PersonForm(Map.of());
        return new PersonForm(
                Map.of(
                        "first-names", said.firstNames(),
                        "last-name", said.lastName(),
                        "born-on", said.bornOn().toString(),
                        "birth-town", said.birthTown(),
                        "birth-country", said.birthCountry(),
                        "tax-number", said.taxNumber()));
    }

    String value(String field) {
        var text = typed.getOrDefault(field, "").replaceAll("\\p{Cntrl}+", " ").strip();
        return text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
    }

    /** By name; France unless something else was said. */
    List<Choice> countries(Texts texts) {
        var locale = texts.language().locale();
        return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> Choice.of(code, name(code, locale), code.equals(country())))
                .sorted(Comparator.comparing(Choice::words, Collator.getInstance(locale)))
                .toList();
    }

    Mistakes mistakes(LocalDate today) {
        var wrong = new ArrayList<Mistake>();
        words("first-names", "desk.declaration.first-names.missing", wrong);
        words("last-name", "desk.declaration.last-name.missing", wrong);
        var born = bornOn();
        if (born == null || born.isBefore(LONG_AGO) || !born.isBefore(today)) {
            wrong.add(Mistake.of("born-on", "desk.declaration.born-on.wrong"));
        }
        words("birth-town", "desk.declaration.birth-town.missing", wrong);
        if (!Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2).contains(country())) {
            wrong.add(Mistake.of("birth-country", "desk.declaration.birth-country.wrong"));
        }
        if (!TaxNumber.isRight(TaxNumber.figures(value("tax-number")))) {
            wrong.add(Mistake.of("tax-number", "desk.declaration.tax-number.wrong"));
        }
        return new Mistakes(wrong);
    }

    /** Once nothing is wrong. */
    SoleTrader checked() {
        var born = bornOn();
        if (born == null) throw new IllegalStateException("Not a day: " + value("born-on"));
        return new SoleTrader(
                value("first-names"),
                value("last-name"),
                born,
                value("birth-town"),
                country(),
                TaxNumber.figures(value("tax-number")));
    }

    private void words(String field, String missing, List<Mistake> wrong) {
        int length = value(field).length();
        if (length == 0) wrong.add(Mistake.of(field, missing));
        if (length > LONGEST) {
            wrong.add(Mistake.of(field, "shops.founding.too-long", LONGEST, length));
        }
    }

    private String country() {
        var said = value("birth-country");
        return said.isEmpty() ? "FR" : said;
    }

    /** Browsers send 1980-05-31; whoever has an old one types 31/5/1980. */
    private @Nullable LocalDate bornOn() {
        var said = value("born-on");
        try {
            return said.contains("/") ? LocalDate.parse(said, BY_HAND) : LocalDate.parse(said);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
