package fr.halle.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PaymentsTest
class PollTests {

    @Autowired Till till;
    @Autowired Attempts attempts;

    @Test
    void leavesASessionAloneForFiveSecondsThenLooksLessAndLessOften() {
        var asked = till.ask(PaperBank.KEY, 1000);
        var session = till.session(asked);
        assertThat(isDue(session)).isFalse();
        shift(session, "6 seconds");
        assertThat(isDue(session)).isTrue();
        look(session);
        assertThat(pause(session)).isBetween(2, 4);
        shift(session, "1 hour");
        look(session);
        assertThat(pause(session)).isEqualTo(600);
        shift(session, "25 hours");
        assertThat(isDue(session)).as("after a day nobody asks any more").isFalse();
    }

    private boolean isDue(String session) {
        return attempts.due().stream().anyMatch(attempt -> attempt.session().equals(session));
    }

    private void look(String session) {
        attempts.looked(attempts.of(PaperBank.KEY, session).orElseThrow().id());
    }

    private void shift(String session, String by) {
        till.jdbc
                .sql(
                        """
                        update payments.attempt set opened_at = opened_at - :by::interval,
                            next_look_at = next_look_at - :by::interval where session = :session
                        """)
                .param("by", by)
                .param("session", session)
                .update();
    }

    private int pause(String session) {
        return till.jdbc
                .sql(
                        "select extract(epoch from next_look_at - looked_at)::int from payments.attempt where session = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }
}
