package fr.halle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.UUID;

class LetterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "camille",
                "@halle.test",
                "camille@",
                "camille@halle.test, paul@halle.test",
                "Camille <camille@halle.test>",
                "camille@halle.test\r\nBcc: paul@halle.test",
                "camille @halle.test",
                "camille@halle..test",
                "camïlle@halle.test"
            })
    void refusesWhatIsNotOneBareAddress(String to) {
        assertThat(Letter.canReach(to)).isFalse();
        assertThatThrownBy(() -> to(to)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reachesADomainWithAccentsByItsNameInAscii() {
        assertThat(to("camille@hôtel-de-ville.test").to())
                .isEqualTo("camille@xn--htel-de-ville-plb.test");
    }

    @Test
    void aButtonLeadsToAWebAddressOnly() {
        assertThatThrownBy(() -> new Block.Action("Voir", "javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Letter to(String to) {
        return new Letter(UUID.randomUUID(), to, Language.FR, "Bonjour", List.of());
    }
}
