package fr.halle.charter.holds;

import fr.halle.catalog.checking.CharterHolds;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Complaints that wait for a person (DSA, art. 20), and the answers. */
@Component
class Appeals {

    /** What was held, by which rules, and what the merchant says. */
    record Waiting(
            UUID decision,
            UUID shop,
            String title,
            int version,
            List<String> rules,
            String words,
            Instant since) {}

    private final JdbcClient jdbc;
    private final CharterHolds shelf;
    private final Decisions decisions;
    private final AnswerLetters letters;
    private final Clock clock;

    private record Held(UUID shopId, String title) {}

    Appeals(
            JdbcClient jdbc,
            CharterHolds shelf,
            Decisions decisions,
            AnswerLetters letters,
            Clock clock) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.decisions = decisions;
        this.letters = letters;
        this.clock = clock;
    }

    /** Oldest first. */
    List<Waiting> waiting() {
        return jdbc.sql(
                        """
                        select d.*, a.words, a.appealed_at from charter.appeal a join charter.decision d on d.id = a.decision_id
                        where a.answered_at is null order by a.appealed_at, d.id limit 100
                        """)
                .query(
                        (row, number) ->
                                new Waiting(
                                        row.getObject("id", UUID.class),
                                        row.getObject("shop_id", UUID.class),
                                        row.getString("title"),
                                        row.getInt("version"),
                                        Arrays.asList((String[]) row.getArray("rules").getArray()),
                                        row.getString("words"),
                                        row.getObject("appealed_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    /** False when it is answered already. Granted: those rules no longer block that product. */
    @Transactional
    boolean answer(UUID decision, boolean granted, String words, PersonId by) {
        var now = clock.instant();
        int answered =
                jdbc.sql(
                                """
                                update charter.appeal set granted = :granted, answer = :words, answered_by = :by, answered_at = :at
                                where decision_id = :decision and answered_at is null
                                """)
                        .param("granted", granted)
                        .param("words", words)
                        .param("by", by.value())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("decision", decision)
                        .update();
        if (answered == 0) return false;
        if (granted) spare(decision, by, now);
        var held =
                jdbc.sql("select shop_id, title from charter.decision where id = ?")
                        .param(decision)
                        .query(Held.class)
                        .single();
        letters.answered(decision, new ShopId(held.shopId()), held.title(), granted, words);
        return true;
    }

    private void spare(UUID decision, PersonId by, Instant now) {
        jdbc.sql(
                        """
                        insert into charter.exemption (product_id, code, decision_id)
                        select product_id, unnest(rules), id from charter.decision where id = ? on conflict do nothing
                        """)
                .param(decision)
                .update();
        decisions.lift(List.of(decision), "APPEAL", now);
        shelf.release(List.of(decision), by, now);
    }
}
