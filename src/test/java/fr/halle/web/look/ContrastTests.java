package fr.halle.web.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;
import java.util.Map;

class ContrastTests {

    static final List<String> THEMES = Themes.NAMES;

    @ParameterizedTest
    @FieldSource("THEMES")
    void everyColourIsReadableOnWhatItStandsOnByDayAndByNight(String theme) {
        assertThat(Contrast.faults(Themes.named(theme))).isEmpty();
    }

    @Test
    void isMeasuredAsWcagSays() {
        assertThat(Contrast.ratio("#000000", "#ffffff")).isEqualTo(21, within(0.001));
        assertThat(Contrast.ratio("#ffffff", "#ffffff")).isEqualTo(1, within(0.001));
        // the limit that everybody quotes: #767676 is the lightest grey for text on white
        assertThat(Contrast.ratio("#767676", "#ffffff")).isEqualTo(4.54, within(0.01));
        assertThat(Contrast.ratio("#777777", "#ffffff")).isLessThan(4.5);
    }

    @Test
    void namesWhatIsHardToRead() {
        var pale = new Theme(Map.of("accent", "#f0b0a0"), Map.of()).over(Themes.named("ardennes"));
        assertThat(Contrast.faults(pale))
                .contains("by day, accent on paper: 1.72 of 4.5")
                .noneMatch(fault -> fault.startsWith("by night"));
    }
}
