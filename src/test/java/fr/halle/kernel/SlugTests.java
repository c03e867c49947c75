package fr.halle.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "Pain d’épices à l’ancienne, pain-d-epices-a-l-ancienne",
        "Œufs de Cæsar, oeufs-de-caesar",
        "cœur de bœuf, coeur-de-boeuf",
        "'  Miel (250 g) !  ', miel-250-g",
        "ÇA & LÀ, ca-la",
        "漢字, x",
        "'', x",
    })
    void aNameBecomesWhatStandsInAnAddress(String name, String slug) {
        assertThat(Slug.of(name).value()).isEqualTo(slug);
    }

    @Test
    void aLongNameIsCutWithoutAHyphenAtItsEnd() {
        var slug = Slug.of("a".repeat(79) + " et la suite").value();
        assertThat(slug).isEqualTo("a".repeat(79));
        assertThat(Slug.of("a".repeat(200)).value()).hasSize(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "é", "a b", "a/b", "../x"})
    void nothingElsePassesForASlug(String value) {
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
