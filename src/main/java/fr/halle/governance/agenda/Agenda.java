package fr.halle.governance.agenda;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.UUID;

/** Puts the items of a session in order, until members are called to it. */
@Component
class Agenda {

    private final JdbcClient jdbc;

    Agenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One place up or down; false where it stands there already, or the agenda stands. */
    @Transactional
    boolean move(UUID session, UUID item, boolean up) {
        return isOpen(session)
                && jdbc.sql(
                                        """
                                        with moved as (select id, position from governance.item where id = :item and session = :session),
                                        other as (
                                            select i.id, i.position from governance.item i, moved
                                             where i.session = :session and i.position = moved.position + :step)
                                        update governance.item i
                                           set position = case when i.id = moved.id then other.position else moved.position end
                                          from moved, other where i.id in (moved.id, other.id)
                                        """)
                                .param("item", item)
                                .param("session", session)
                                .param("step", up ? -1 : 1)
                                .update()
                        == 2;
    }

    /** Off the agenda, with its annexes; those below move up. False where the agenda stands. */
    @Transactional
    boolean remove(UUID session, UUID item) {
        if (!isOpen(session)) return false;
        int removed =
                jdbc.sql("delete from governance.item where id = ? and session = ?")
                        .params(item, session)
                        .update();
        jdbc.sql(
                        """
                        update governance.item i set position = counted.position
                          from (select id, row_number() over (order by position) as position
                                  from governance.item where session = :session) as counted
                         where i.id = counted.id and i.position <> counted.position
                        """)
                .param("session", session)
                .update();
        return removed == 1;
    }

    private boolean isOpen(UUID session) {
        return jdbc.sql(
                        """
                        select id from governance.session
                         where id = ? and convoked_at is null and cancelled_at is null and instead_of is null for update
                        """)
                .param(session)
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
