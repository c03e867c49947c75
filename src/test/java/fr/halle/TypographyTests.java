package fr.halle;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.Entry.comparingByKey;

import org.junit.jupiter.api.Test;

import java.text.MessageFormat;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences as a printer would set them, and as MessageFormat understands them. */
class TypographyTests {

    private static final Map<String, String> FRENCH = AllTexts.french();
    private static final Map<String, String> ENGLISH = AllTexts.english();
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)(?:,(\\w+))?");

    @Test
    void anApostropheIsCurved() {
        assertThat(offending(FRENCH, "'", "format.")).isEmpty();
        assertThat(offending(ENGLISH, "'", "format.")).isEmpty();
        assertThat(offending(FRENCH, "\"", "format.")).isEmpty();
        assertThat(offending(ENGLISH, "\"", "format.")).isEmpty();
    }

    @Test
    void aQuoteInAPatternStandsTwice() {
        for (var texts : List.of(FRENCH, ENGLISH)) {
            assertThat(texts)
                    .allSatisfy(
                            (key, text) -> assertThat(text.replace("''", "")).doesNotContain("'"));
        }
    }

    @Test
    void frenchKeepsItsSpacesFromBreaking() {
        var french =
                FRENCH.entrySet().stream()
                        .filter(each -> !each.getKey().startsWith("format."))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> withoutAddresses(e.getValue())));
        assertThat(offending(french, "[^\u00a0][:%€»]|«[^\u00a0]", "format.")).isEmpty();
        assertThat(offending(french, "[^\u202f][;!?]", "format.")).isEmpty();
        assertThat(offending(french, " [:;!?%€»]|« ", "format.")).isEmpty();
    }

    @Test
    void noSpaceStandsTwiceOrAtTheEnds() {
        for (var texts : List.of(FRENCH, ENGLISH)) {
            assertThat(texts.values())
                    .noneMatch(text -> text.contains("  ") || !text.equals(text.strip()));
        }
    }

    @Test
    void everyPatternCanBeFilled() {
        FRENCH.forEach((key, text) -> fill(key, text, Locale.FRANCE));
        ENGLISH.forEach((key, text) -> fill(key, text, Locale.UK));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        FRENCH.forEach(
                (key, text) ->
                        assertThat(arguments(text)).as(key).isEqualTo(arguments(ENGLISH.get(key))));
    }

    private static void fill(String key, String pattern, Locale locale) {
        for (int number : List.of(0, 1, 2, 12)) {
            var format = new MessageFormat(pattern, locale);
            var filled = format.format(values(pattern, number));
            assertThat(filled).as(key).isNotBlank().doesNotContain("{", "}", "#");
            assertThat(
                            new MessageFormat(format.toPattern(), locale)
                                    .format(values(pattern, number)))
                    .as(key)
                    .isEqualTo(filled);
        }
    }

    private static Object[] values(String pattern, int number) {
        var values = new Object[10];
        ARGUMENT.matcher(pattern)
                .results()
                .forEach(
                        found -> {
                            int place = Integer.parseInt(found.group(1));
                            var kind = found.group(2);
                            if (kind != null && (kind.equals("date") || kind.equals("time")))
                                values[place] = new Date(0);
                            else if (kind != null) values[place] = number;
                            else if (values[place] == null) values[place] = "x";
                        });
        return values;
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String withoutAddresses(String text) {
        return text.replaceAll("https?://\\S+", "");
    }

    private static List<String> offending(Map<String, String> texts, String wrong, String except) {
        var pattern = Pattern.compile(wrong);
        return texts.entrySet().stream()
                .filter(each -> !each.getKey().startsWith(except))
                .filter(each -> pattern.matcher(each.getValue()).find())
                .sorted(comparingByKey())
                .map(Object::toString)
                .toList();
    }
}
