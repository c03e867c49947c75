package fr.halle.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

class TypedTests {

    @Test
    void severalLinesStaySeveralAndNoControlCharacterRemains() {
        var typed = typed("  Un\r\ndeux\u0000\ttrois\u0007 ");
        assertThat(typed.text("field")).isEqualTo("Un\ndeux trois");
        assertThat(typed.line("field")).isEqualTo("Un deux trois");
        assertThat(typed.has("field", 13)).isTrue();
        assertThat(typed.has("field", 12)).isFalse();
    }

    @Test
    void whatWasNotSentIsEmptyAndReadAsNothing() {
        assertThat(Typed.NOTHING.line("field")).isEmpty();
        assertThat(Typed.NOTHING.has("field", 10)).isFalse();
        assertThat(Typed.NOTHING.isTicked("field")).isFalse();
        assertThat(Typed.NOTHING.day("field")).isNull();
        assertThat(Typed.NOTHING.cents("field")).isNull();
        assertThat(Typed.NOTHING.id("field")).isNull();
    }

    @Test
    void daysAreThoseOfACalendarThatAnybodyUses() {
        assertThat(typed("2026-11-30").day("field")).isEqualTo(LocalDate.of(2026, 11, 30));
        for (var wrong : new String[] {"0026-11-30", "2026-02-30", "30/11/2026", "9999-01-01"}) {
            assertThat(typed(wrong).day("field")).as(wrong).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"20:05", "20h05"})
    void timesAreTypedAsPeopleWriteThem(String words) {
        assertThat(typed(words).time("field")).isEqualTo(LocalTime.of(20, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0;0", "12;1200", "12,5;1250", "1 234.56 €;123456", "9999999,99;999999999"})
    void amountsAreTypedAsPeopleWriteThem(String pair) {
        var parts = pair.split(";");
        assertThat(typed(parts[0]).cents("field")).isEqualTo(Long.parseLong(parts[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1,234", "10000000", "12e3", "١٢", "douze"})
    void whatIsNoAmountIsNone(String words) {
        assertThat(typed(words).cents("field")).isNull();
    }

    private static Typed typed(String words) {
        return new Typed(Map.of("field", words));
    }
}
