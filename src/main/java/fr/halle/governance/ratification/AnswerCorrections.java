package fr.halle.governance.ratification;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** An answer that was noted wrongly is struck, and stays with the reason. */
@Component
class AnswerCorrections {

    private final JdbcClient jdbc;

    AnswerCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UUID deliberation, String siren, NotedAnswer answer, String reason, PersonId by) {
        jdbc.sql(
                        """
                        insert into governance.ratification_correction (deliberation, siren, ratified, number, decided_on, reason, noted_by)
                        values (:deliberation, :siren, :ratified, :number, :on, :reason, :by)
                        """)
                .param("deliberation", deliberation)
                .param("siren", siren)
                .param("ratified", answer.ratified())
                .param("number", answer.number())
                .param("on", answer.decidedOn())
                .param("reason", reason)
                .param("by", by.value())
                .update();
    }
}
