package fr.halle.governance.agenda;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Puts items of one session on the agenda of another, with their reports and annexes. */
@Component
class Copies {

    /** On no other agenda since, decided by none, and not withdrawn. */
    private static final String FREE =
            """
            select i.id from governance.item i join governance.session s on s.id = i.session
              left join governance.vote v on v.item = i.id
             where i.session = ?
               and not exists (select from governance.withdrawn_proposal w where w.proposal = i.proposal)
               and not exists (select from governance.holding_item h where h.id <> i.id
                                  and (h.proposal = i.proposal or h.ratifies = i.ratifies and h.body = s.body
                                       or h.question = coalesce(i.copied_from, i.id)
                                       or h.second_reading_of in (i.id, i.second_reading_of)))
            """;

    private final JdbcClient jdbc;

    Copies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Nobody else puts on an agenda what its items came from before this transaction ends. To be
     * held before the session is: whoever puts something there does it in this order.
     */
    void hold(UUID session) {
        held(
                "select id from governance.proposal where id in (%s) order by id",
                "proposal", session);
        held(
                "select id from governance.deliberation where id in (%s) order by id",
                "ratifies", session);
    }

    private void held(String which, String origin, UUID session) {
        var items = "select " + origin + " from governance.item where session = ?";
        jdbc.sql(which.formatted(items) + " for update")
                .param(session)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those that were not voted on. */
    List<UUID> left(UUID session) {
        return free(session, " and v.id is null");
    }

    /** Those that a tie sends back to another session. */
    List<UUID> tied(UUID session) {
        return free(session, " and v.outcome = 'SECOND_READING'");
    }

    /** Last on that agenda, in their order; after a tie it is a second reading. */
    void copy(List<UUID> items, UUID to) {
        jdbc.sql(
                        """
                        with chosen as (
                            select i.*, coalesce(i.second_reading_of, case when v.outcome = 'SECOND_READING' then i.id end) as first,
                                   (select coalesce(max(position), 0) from governance.item where session = :to)
                                       + row_number() over (order by i.position) as place, uuidv7() as copy
                              from governance.item i left join governance.vote v on v.item = i.id where i.id = any(:items)),
                        copied as (
                            insert into governance.item (id, session, position, title, report, ratification, proposal, ratifies, corrects, second_reading_of, copied_from)
                            select copy, :to, place, title, report, ratification, proposal, ratifies, corrects, first, coalesce(copied_from, id) from chosen)
                        insert into governance.item_annex (item, name, media_type, content, added_by)
                        select c.copy, a.name, a.media_type, a.content, a.added_by
                          from chosen c join governance.item_annex a on a.item = c.id order by a.id
                        """)
                .param("items", items.toArray(UUID[]::new))
                .param("to", to)
                .update();
    }

    private List<UUID> free(UUID session, String which) {
        return jdbc.sql(FREE + which + " order by i.position")
                .param(session)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
