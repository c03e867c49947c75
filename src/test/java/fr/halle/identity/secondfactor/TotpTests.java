package fr.halle.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

class TotpTests {

    private static final byte[] RFC_SECRET =
            "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1: its last six of eight figures. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void showsWhatTheStandardSays(long second, String code) {
        var now = Instant.ofEpochSecond(second);
        assertThat(Totp.code(RFC_SECRET, Totp.step(now))).isEqualTo(code);
        assertThat(Totp.stepOf(RFC_SECRET, code, now)).hasValue(second / 30);
    }

    @Test
    void takesOneStepBeforeAndAfterAndNoMore() {
        var now = Instant.ofEpochSecond(1_800_000_015);
        long step = Totp.step(now);
        for (long off = -1; off <= 1; off++) {
            var code = Totp.code(RFC_SECRET, step + off);
            assertThat(Totp.stepOf(RFC_SECRET, code, now)).hasValue(step + off);
        }
        for (var code :
                new String[] {
                    Totp.code(RFC_SECRET, step - 2), Totp.code(RFC_SECRET, step + 2), "", "1234567"
                }) assertThat(Totp.stepOf(RFC_SECRET, code, now)).isEmpty();
    }

    @Test
    void tellsTheTelephoneWhoseCodeItIs() {
        assertThat(Telling.address(RFC_SECRET, "Halle", "jeanne+essai@example.org"))
                .isEqualTo(
                        "otpauth://totp/Halle:jeanne%2Bessai%40example.org"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Halle");
        assertThat(Telling.grouped(RFC_SECRET))
                .isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
