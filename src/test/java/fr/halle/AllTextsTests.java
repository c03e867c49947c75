package fr.halle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** French and English are both whole, and hold nothing that nobody reads. */
class AllTextsTests {

    private static final Map<String, String> FRENCH = AllTexts.french();
    private static final Map<String, String> ENGLISH = AllTexts.english();

    /** Words that both languages share, patterns, names that were invented, names of drawings. */
    private static final List<String> SAME_BY_RIGHT =
            List.of(
                    "format.",
                    "governance.receipt.code",
                    "governance.ratifications",
                    "catalog.allergen.LUPIN",
                    "catalog.label.RED_LABEL",
                    "desk.committee.commune",
                    "desk.committee.total",
                    "desk.editor.description",
                    "desk.editor.field.",
                    "desk.editor.labels",
                    "desk.editor.unit.",
                    "desk.committee.commune",
                    "desk.committee.total",
                    "desk.frame.page.stock",
                    "desk.opening.commune",
                    "desk.opening.siret",
                    "desk.prospects.contact",
                    "desk.prospects.note",
                    "desk.trader.siret",
                    "desk.hours.minutes",
                    "identity.address.commune",
                    "identity.code",
                    "identity.data.commune",
                    "identity.device.",
                    "ordering.data.total",
                    "organisations.data.",
                    "storefront.filter.kilometres",
                    "storefront.filter.km",
                    "storefront.legal.contact",
                    "storefront.legal.sire",
                    "storefront.net.",
                    "web.administration",
                    "legal.invented.",
                    "storefront.commons.",
                    "web.other-language",
                    "web.legal.cookies",
                    "legal.cookies.title",
                    "desk.invoices.file.date",
                    "invoicing.ask.siren",
                    "invoicing.data.siren",
                    "invoicing.kept.law",
                    "invoicing.sheet.per-kilogram",
                    "invoicing.sheet.siren",
                    "invoicing.sheet.siret",
                    "legal.fact.publisher-siren",
                    "organisations.siren",
                    "organisations.kind.ASSOCIATION",
                    "organisations.invitation.title",
                    "moderation.statement.when",
                    "ordering.total",
                    "catalog.import.description",
                    "storefront.shop.hours.stretch",
                    "storefront.council.convention",
                    "desk.accounts.provider.stripe",
                    "desk.payouts.sheet.siren");

    @Test
    void everySentenceIsThereInBothLanguages() {
        assertThat(FRENCH.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(FRENCH.values()).noneMatch(String::isBlank);
        assertThat(ENGLISH.values()).noneMatch(String::isBlank);
    }

    /** A sentence that nobody has translated stands twice; these few are the same by right. */
    @Test
    void noSentenceIsLeftInTheOtherLanguage() {
        var twice = new TreeSet<String>();
        FRENCH.forEach(
                (key, text) -> {
                    if (text.equals(ENGLISH.get(key))) twice.add(key);
                });
        twice.removeIf(key -> SAME_BY_RIGHT.stream().anyMatch(key::startsWith));
        assertThat(twice).isEmpty();
    }

    /** French marks and words in an English sentence, and the other way round. */
    @Test
    void noSentenceIsWrittenInTheOtherLanguagesFile() {
        assertThat(strange(ENGLISH, "[«»\u202f]|\\b(vous|votre|avec|cette|pour|dans|est|sont)\\b"))
                .isEmpty();
        assertThat(strange(FRENCH, "[“”]|\\b(you|your|with|this|the|and|are|which)\\b")).isEmpty();
    }

    private static Map<String, String> strange(Map<String, String> texts, String foreign) {
        var pattern = Pattern.compile(foreign, Pattern.CASE_INSENSITIVE);
        var found = new TreeMap<>(texts);
        found.keySet().removeIf(key -> SAME_BY_RIGHT.stream().anyMatch(key::startsWith));
        found.values().removeIf(text -> !pattern.matcher(text).find());
        return found;
    }

    @Test
    void everySentenceIsAskedForSomewhere() {
        var used = AllTexts.quoted();
        ComposedKeys.keys().forEach(used::add);
        assertThat(FRENCH.keySet())
                .filteredOn(key -> !used.contains(key) && !ComposedKeys.isNamedByItsEnd(key))
                .isEmpty();
    }

    @Test
    void everySentenceThatIsAskedForIsThere() {
        assertThat(AllTexts.asked()).hasSizeGreaterThan(100);
        var wanted = new TreeSet<>(AllTexts.asked());
        wanted.addAll(looksLikeAKey());
        ComposedKeys.keys().forEach(wanted::add);
        wanted.removeAll(FRENCH.keySet());
        wanted.removeIf(AllTextsTests::isOnlyTheBeginning);
        assertThat(wanted).isEmpty();
    }

    @Test
    void everyKeyThatIsPutTogetherIsListed() {
        var listed =
                ComposedKeys.ALL.stream().map(ComposedKeys::beginning).collect(Collectors.toSet());
        listed.addAll(ComposedKeys.NAMED_BY_THEIR_END);
        assertThat(listed).containsAll(begunAsAKey());
    }

    /** Words of three parts that begin as some key does: « ordering.quantity.too-few ». */
    private static Set<String> looksLikeAKey() {
        var stems =
                FRENCH.keySet().stream()
                        .filter(k -> k.split("\\.").length > 2)
                        .map(AllTextsTests::stem);
        var known = stems.collect(Collectors.toSet());
        return AllTexts.quoted().stream()
                .filter(word -> word.split("\\.").length > 2 && known.contains(stem(word)))
                .collect(Collectors.toSet());
    }

    private static Set<String> begunAsAKey() {
        return AllTexts.begun().stream()
                .filter(
                        begin ->
                                Stream.concat(FRENCH.keySet().stream(), ComposedKeys.keys())
                                        .anyMatch(key -> key.startsWith(begin)))
                .collect(Collectors.toSet());
    }

    private static boolean isOnlyTheBeginning(String word) {
        return FRENCH.keySet().stream().anyMatch(key -> key.startsWith(word + "."));
    }

    private static String stem(String key) {
        return key.substring(0, key.indexOf('.', key.indexOf('.') + 1));
    }
}
