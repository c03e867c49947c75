package fr.halle.desk.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.Letters;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.UUID;

/** Accountants hear of a difference once, and of nothing where there is none. */
class DifferenceLettersTests extends DeskTest {

    private static final String ACCOUNTANT = "comptes@demo.halle.example";

    @Autowired DifferenceLetters letters;

    @Test
    void differencesAreToldInOneLetterAndOnlyOnce() {
        buyer().enterAs(ACCOUNTANT);
        letters.run(); // whatever other tests left
        int before = letters();
        letters.run();
        assertThat(letters()).isEqualTo(before);
        differ("transfer-declined");
        differ("missing-payment");
        letters.run();
        letters.run();
        assertThat(letters()).isEqualTo(before + 1);
        var letter = new Letters(LETTERBOX).text(ACCOUNTANT, "2 écarts avec les comptes");
        assertThat(letter)
                .contains("Un virement que le prestataire refuse", "/accounts/differences");
    }

    private void differ(String kind) {
        jdbc.sql(
                        """
                        insert into payments.difference (provider, kind, reference, theirs_cents, found_at, seen_at)
                        values ('demonstration-card', ?, ?, 1250, now(), now())
                        """)
                .params(kind, UUID.randomUUID().toString())
                .update();
    }

    private int letters() {
        return number(
                "select count(*) from mail.letter where recipient = ? and subject like '%avec les comptes du prestataire'",
                ACCOUNTANT);
    }
}
