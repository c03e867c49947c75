package fr.halle.web.ui;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;

/**
 * The words and the formats of one language. Made for one page or one letter: not for several
 * threads.
 */
public class Texts {

    private final MessageSource messages;
    private final Language language;
    private @Nullable NumberFormat euros;

    public Texts(MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** The two letters of the language, for {@code <html lang>}. */
    public String lang() {
        return language.locale().getLanguage();
    }

    /** The sentence of a module's messages.properties; {@code arguments} fill {0}, {1}… */
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** 1 240,50 € or €1,240.50. */
    public String money(Money amount) {
        if (euros == null) euros = NumberFormat.getCurrencyInstance(language.locale());
        euros.setCurrency(Currency.getInstance(amount.getCurrencyUnit().getCode()));
        return euros.format(amount.getAmount());
    }

    /** 1 240 or 1,240. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** 850 g, or 1,13 kg from one kilogram on. */
    public String weight(int grams) {
        if (grams < 1000) return text("format.grams", number(grams));
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(3);
        return text("format.kilograms", format.format(BigDecimal.valueOf(grams, 3)));
    }

    /** 5,5 % or 5.5%. */
    public String percent(int permille) {
        var format = NumberFormat.getPercentInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(BigDecimal.valueOf(permille, 3));
    }

    /** vendredi 20 novembre. */
    public String day(LocalDate day) {
        return formatted("format.day", day);
    }

    /** ven. 20 nov. */
    public String shortDay(LocalDate day) {
        return formatted("format.short-day", day);
    }

    /** 20 novembre 2026 and 1er novembre 2026, or 20 November 2026. */
    public String date(LocalDate day) {
        var written =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language.locale())
                        .format(day);
        boolean first = language == Language.FR && day.getDayOfMonth() == 1;
        return first ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** The day in Paris on which it happened. */
    public String date(Instant instant) {
        return date(CivilTime.local(instant).toLocalDate());
    }

    /** 20 novembre 2026, 18:41:07 CET, for what has to be proved. */
    public String exactly(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(instant.atZone(CivilTime.ZONE));
    }

    /** 7 h 30, or 17 h at the full hour. */
    public String time(LocalTime time) {
        return formatted(time.getMinute() == 0 ? "format.full-hour" : "format.time", time);
    }

    /** vendredi 20 novembre à 17 h, in the time of Paris. */
    public String moment(Instant instant) {
        var local = CivilTime.local(instant);
        return text("format.moment", day(local.toLocalDate()), time(local.toLocalTime()));
    }

    private String formatted(String patternKey, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(text(patternKey), language.locale()).format(value);
    }
}
