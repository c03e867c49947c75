package fr.halle.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTests {

    /** La Poste, the INSEE, the département of the Ardennes, a shop of the demonstration. */
    @ParameterizedTest
    @ValueSource(strings = {"356000000", "120027016", "220800015", "999002710"})
    void aNumberOfTheRegisterIsRight(String number) {
        assertThat(Siren.isRight(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "35600000",
                "3560000000",
                "356000001",
                "35600000O",
                " 356000000",
                "٣٥٦٠٠٠٠٠٠"
            })
    void anythingElseIsWrong(String number) {
        assertThat(Siren.isRight(number)).isFalse();
        assertThatThrownBy(() -> new Siren(number)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneFigureThatIsMistypedIsAlwaysFound() {
        for (int place = 0; place < 9; place++) {
            for (char other = '0'; other <= '9'; other++) {
                var typed = new StringBuilder("999002710");
                if (typed.charAt(place) == other) continue;
                typed.setCharAt(place, other);
                assertThat(Siren.isRight(typed.toString())).isFalse();
            }
        }
    }

    @Test
    void itIsReadInGroupsOfThree() {
        assertThat(new Siren("999002710").spoken()).isEqualTo("999\u00a0002\u00a0710");
    }
}
