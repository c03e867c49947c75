package fr.halle.governance.corrected;

import fr.halle.governance.Sentence;
import fr.halle.governance.sessions.Item;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** What holds a vote as it is, or its outcome at least. */
@Component
public class Standing {

    private final JdbcClient jdbc;

    Standing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Nobody puts on another agenda what the item came from before this transaction ends. To be
     * held before the session is, as whoever puts something there does.
     */
    public void holdOrigin(Item item) {
        hold("select id from governance.proposal where id = ? for update", item.proposal());
        var act = item.ratifies() == null ? item.corrects() : item.ratifies();
        hold("select id from governance.deliberation where id = ? for update", act);
    }

    /** Nobody signs its deliberation before this transaction ends. */
    public void holdAct(UUID vote) {
        hold("select id from governance.deliberation where vote = ? for update", vote);
    }

    /** Whether somebody has signed it, or the minutes that tell of it are adopted. */
    public boolean isSigned(UUID vote) {
        var signed =
                "from governance.deliberation d join governance.signature s on s.deliberation = d.id where d.vote = ?";
        var adopted =
                "from governance.vote v join governance.item i on i.id = v.item join governance.minutes m on m.session = i.session where v.id = ?";
        return is(signed, vote) || is(adopted, vote);
    }

    /** Why its outcome cannot be another one: what already followed from it. */
    public @Nullable Sentence keepsOutcome(Item item, UUID vote) {
        if (is("from governance.deliberation where vote = ? and decision <> ''", vote))
            return Sentence.of("governance.vote.correct.worded");
        if (is("from governance.withdrawn_proposal where proposal = ?", item.proposal()))
            return Sentence.of("governance.vote.correct.withdrawn");
        var elsewhere =
                """
                from governance.item i join governance.session s on s.id = i.session
                                 join governance.holding_item h on h.id <> i.id
                                      and (h.proposal = i.proposal or h.ratifies = i.ratifies and h.body = s.body
                                           or h.question = coalesce(i.copied_from, i.id)
                                           or h.second_reading_of in (i.id, i.second_reading_of))
                                where i.id = ?
                """;
        return is(elsewhere, item.id()) ? Sentence.of("governance.vote.correct.again") : null;
    }

    private boolean is(String sql, @Nullable UUID id) {
        return jdbc.sql("select exists (select " + sql + ")")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private void hold(String sql, @Nullable UUID id) {
        jdbc.sql(sql).param(id).query((row, _) -> row.getObject(1, UUID.class)).list();
    }
}
