package fr.halle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.kernel.Language;
import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A letter to a shop names its customer, who is forgotten while the letter is at the server. */
class ForgottenWhileSendingTests extends WholeHalle {

    private static final String ROSE = "rose-in-flight@people.example";

    @Autowired Letters letters;
    @Autowired Mail mail;
    @Autowired TransactionTemplate transaction;

    @Test
    void theLetterLeavesAndIsGone() throws Exception {
        var id = UUID.randomUUID();
        var message = "<" + id + "@halle.test>";
        letters.write(
                new WrittenLetter(
                        id,
                        message,
                        "fournil@shops.example",
                        Language.FR,
                        "Commande",
                        "De " + ROSE,
                        "<p></p>",
                        List.of()),
                false,
                Instant.now());
        var postman =
                transaction.execute(
                        _ -> {
                            mail.forget(ROSE);
                            var sends =
                                    Thread.startVirtualThread(
                                            () -> letters.sent(id, Instant.now()));
                            await().until(() -> waiting() > 0);
                            return sends;
                        });
        postman.join();
        assertThat(number("select count(*) from mail.letter where id = ?", id)).isZero();
    }

    private int waiting() {
        return number(
                """
                select count(*) from pg_stat_activity where datname = current_database()
                   and wait_event_type = 'Lock' and query like 'update mail.letter%'
                """);
    }
}
