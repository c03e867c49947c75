package fr.halle.governance.sessions;

import fr.halle.governance.files.Paper;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The papers that are annexed to the items of a session. */
@Component
public class Annexes {

    private final JdbcClient jdbc;

    Annexes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Annex>> in(UUID session) {
        return jdbc
                .sql(
                        """
                        select a.id, a.item, a.name, a.media_type, length(a.content) as bytes
                          from governance.item_annex a join governance.item i on i.id = a.item where i.session = ? order by a.id
                        """)
                .param(session)
                .query(new SimplePropertyRowMapper<>(Annex.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Annex::item));
    }

    /** Of that session and no other. */
    public Optional<Paper> paper(UUID session, UUID annex) {
        return jdbc.sql(
                        """
                        select a.name, a.media_type as type, a.content as bytes from governance.item_annex a join governance.item i on i.id = a.item
                         where a.id = ? and i.session = ?
                        """)
                .params(annex, session)
                .query(Paper.class)
                .optional();
    }

    /** False once members were called, or where the item is another session's. */
    public boolean add(UUID session, UUID item, Paper paper, PersonId by) {
        return jdbc.sql(
                                """
                                insert into governance.item_annex (item, name, media_type, content, added_by)
                                select i.id, ?, ?, ?, ?
                                  from governance.item i join (select * from governance.session where id = ? for update) s
                                    on s.id = i.session
                                 where i.id = ? and s.convoked_at is null and s.cancelled_at is null and s.instead_of is null
                                """)
                        .params(paper.name(), paper.type(), paper.bytes(), by.value())
                        .params(session, item)
                        .update()
                == 1;
    }

    public boolean remove(UUID session, UUID annex) {
        return jdbc.sql(
                                """
                                delete from governance.item_annex a using governance.item i, governance.session s
                                 where a.id = ? and i.id = a.item and s.id = i.session and s.id = ?
                                   and s.convoked_at is null and s.cancelled_at is null and s.instead_of is null
                                """)
                        .params(annex, session)
                        .update()
                == 1;
    }
}
