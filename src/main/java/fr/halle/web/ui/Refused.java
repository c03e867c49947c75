package fr.halle.web.ui;

import org.joda.money.Money;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule refuses of a form, as a sentence of messages.properties.
 *
 * @param arguments what fills it; days and amounts as people write them
 */
public record Refused(String field, String key, List<Object> arguments) {

    public static Refused of(String field, String key, Object... arguments) {
        return new Refused(field, key, List.of(arguments));
    }

    public String sentence(Texts texts) {
        return texts.text(key, arguments.stream().map(each -> shown(each, texts)).toArray());
    }

    /** The first sentence about this field; empty where it is right. */
    public static String of(List<Refused> all, String field, Texts texts) {
        return all.stream()
                .filter(each -> each.field.equals(field))
                .findFirst()
                .map(each -> each.sentence(texts))
                .orElse("");
    }

    private static Object shown(Object argument, Texts texts) {
        return switch (argument) {
            case LocalDate day -> texts.date(day);
            case Money amount -> texts.money(amount);
            default -> argument;
        };
    }
}
