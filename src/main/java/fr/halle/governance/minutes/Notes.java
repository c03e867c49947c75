package fr.halle.governance.minutes;

import fr.halle.governance.room.Hours;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** The book of a session: lines are added and struck out, never changed. */
@Component
class Notes {

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of time; one that replaces another stands in its place among its second. */
    List<Note> of(UUID session) {
        var notes =
                jdbc.sql(
                                """
                                select n.id, n.at, n.what, n.member, n.holder, n.substitute, n.replaces, s.reason as struck
                                  from governance.note n left join governance.strike s on s.note = n.id
                                 where n.session = ? order by n.id
                                """)
                        .param(session)
                        .query(new SimplePropertyRowMapper<>(Note.class))
                        .list();
        var places = new HashMap<Long, Long>();
        for (var note : notes) {
            var place = note.replaces() == null ? null : places.get(note.replaces());
            places.put(note.id(), place == null ? note.id() : place);
        }
        return notes.stream()
                .sorted(
                        Comparator.comparing(Note::at, Hours.ORDER)
                                .thenComparing(note -> places.getOrDefault(note.id(), note.id()))
                                .thenComparing(Note::id))
                .toList();
    }

    void add(
            UUID session, Line line, String typed, @Nullable Long replaces, @Nullable PersonId by) {
        jdbc.sql(
                        """
                        insert into governance.note (session, at, what, member, holder, substitute, replaces, typed, noted_by)
                        values (:session, :at, :what, :member, :holder, :substitute, :replaces, :typed, :by)
                        """)
                .param("session", session)
                .param("at", line.at())
                .param("what", line.what().name())
                .param("member", line.member())
                .param("holder", line.holder())
                .param("substitute", line.substitute())
                .param("replaces", replaces)
                .param("typed", typed.length() > 200 ? typed.substring(0, 200) : typed)
                .param("by", by == null ? null : by.value())
                .update();
    }

    void strike(long note, String reason, @Nullable PersonId by) {
        jdbc.sql("insert into governance.strike (note, reason, struck_by) values (?, ?, ?)")
                .param(note)
                .param(reason)
                .param(by == null ? null : by.value())
                .update();
    }
}
