package fr.halle.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.sessions.Seat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

class LineReaderTests {

    private static final LocalTime NOW = LocalTime.of(18, 30, 5, 999);

    private final LineReader reader =
            new LineReader(
                    List.of(
                            seat(12, "Clémence Églantine", "Barnabé Fougère"),
                            seat(28, "Jean-Marie Saint-Amand", null),
                            seat(29, "Jeanne Tilleul", null)));

    @ParameterizedTest
    @CsvSource({
        "12, ARRIVED, 12, , 18:30:05",
        "12-, LEFT, 12, , 18:30:05",
        "12>28, PROXY, 12, 28, 18:30:05",
        "12 > 28, PROXY, 12, 28, 18:30:05",
        "12>, PROXY_BACK, 12, , 18:30:05",
        "19:49:09 12, ARRIVED, 12, , 19:49:09",
        "19h49 12>28, PROXY, 12, 28, 19:49:00",
        "eglantine, ARRIVED, 12, , 18:30:05",
        "Saint-Amand-, LEFT, 28, , 18:30:05",
        "Saint-Amand, ARRIVED, 28, , 18:30:05",
        "TILLEUL > églantine, PROXY, 29, 12, 18:30:05",
    })
    void understandsANumberOrANameASignAndATime(
            String typed, What what, int member, Integer holder, LocalTime at) {
        assertThat(reader.read(typed, NOW).line())
                .isEqualTo(new Line(at, what, member, holder, false));
    }

    @Test
    void aSubstituteArrivesInAMembersPlaceWhereThereIsOne() {
        assertThat(Objects.requireNonNull(reader.read("12s", NOW).line()).substitute()).isTrue();
        assertThat(wrong("28s")).isEqualTo("governance.line.no-substitute");
    }

    @ParameterizedTest
    @CsvSource({
        "99, governance.line.unknown",
        "Pervenche, governance.line.unknown",
        "Jean, governance.line.several",
        "12>99, governance.line.unknown",
        "25:10 12, governance.time.wrong",
        "19:49:75 12, governance.time.wrong",
        "'', governance.line.wrong",
        ">, governance.line.wrong",
        "12>28>29, governance.line.wrong",
    })
    void saysWhatItDoesNotUnderstand(String typed, String key) {
        assertThat(wrong(typed)).isEqualTo(key);
    }

    private String wrong(String typed) {
        return Objects.requireNonNull(reader.read(typed, NOW).wrong()).key();
    }

    private static Seat seat(int number, String name, String substitute) {
        return new Seat(number, UUID.randomUUID(), name, "", null, null, substitute, null);
    }
}
