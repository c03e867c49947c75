package fr.halle.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** The shop window is printed matter: LOOK.md says how French is set. */
class FrenchTypographyTests {

    private static final List<String> TEXTS =
            Stream.of(
                            DemonstrationFiles.column(DemonstrationFiles.CATEGORIES, "name_fr"),
                            DemonstrationFiles.column(DemonstrationFiles.SHOPS, "name"),
                            DemonstrationFiles.column(DemonstrationFiles.SHOPS, "legal_name"),
                            DemonstrationFiles.column(DemonstrationFiles.SHOPS, "street"),
                            DemonstrationFiles.column(DemonstrationFiles.SHOPS, "story"),
                            DemonstrationFiles.column(DemonstrationFiles.PRODUCTS, "name"),
                            DemonstrationFiles.column(DemonstrationFiles.PRODUCTS, "description"),
                            DemonstrationFiles.column(DemonstrationFiles.PRODUCTS, "variant"),
                            DemonstrationFiles.column(DemonstrationFiles.PRODUCTS, "quantity_text"),
                            DemonstrationFiles.column(DemonstrationFiles.PEOPLE, "name"))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();

    @Test
    void hasNoTypewriterApostropheNorQuote() {
        assertThat(TEXTS).filteredOn(text -> text.matches(".*['\"].*")).isEmpty();
    }

    @Test
    void keepsColonsPercentAndGuillemetsFromStandingAlone() {
        assertThat(TEXTS)
                .filteredOn(text -> text.matches(".*([^\u00a0][:%»€]|«[^\u00a0]).*"))
                .isEmpty();
    }

    @Test
    void putsAThinSpaceBeforeHighPunctuation() {
        assertThat(TEXTS).filteredOn(text -> text.matches(".*[^\u202f][;!?].*")).isEmpty();
    }

    @Test
    void keepsAFigureWithItsUnit() {
        assertThat(TEXTS)
                .filteredOn(text -> text.matches(".*\\d ?(g|kg|ml|l|cl|cm|mm|m|h)\\b.*"))
                .isEmpty();
    }

    @Test
    void neitherDoublesASpaceNorLeavesOneAtTheEnds() {
        assertThat(TEXTS).filteredOn(t -> t.contains("  ") || !t.equals(t.strip())).isEmpty();
    }
}
