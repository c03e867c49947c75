package fr.halle.governance.bodies;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who sits in a body, from when until when. */
@Component
public class Members {

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Empty where the number or the office is somebody else's for a part of that time, or the
     * account has another seat. A substitute's ends with the place, at the latest.
     */
    public Optional<UUID> appoint(UUID body, NewMember member, @Nullable PersonId by) {
        var office = member.office();
        try {
            return jdbc.sql(
                            """
                            insert into governance.member (body, number, name, email, person, college, represents, office, since, until, substitute_of, entered_by)
                            values (:body, :number, :name, :email, :person, :college, :represents, :office, :since,
                                    least(:until, (select until from governance.member where id = :substituteOf)), :substituteOf, :by)
                            returning id
                            """)
                    .param("body", body)
                    .param("number", member.number())
                    .param("name", member.name())
                    .param("email", member.email())
                    .param("person", member.person())
                    .param("college", member.college())
                    .param("represents", member.represents())
                    .param("office", office == null ? null : office.name())
                    .param("since", member.since())
                    .param("until", member.until())
                    .param("substituteOf", member.substituteOf())
                    .param("by", by == null ? null : by.value())
                    .query(UUID.class)
                    .optional();
        } catch (DataIntegrityViolationException e) {
            return Optional.empty();
        }
    }

    /**
     * The first day on which the mandate no longer runs, earlier than foreseen perhaps; false where
     * it has ended before, or begins later. Whoever sits in its place goes with it.
     */
    @Transactional
    public boolean end(UUID body, UUID member, LocalDate until) {
        boolean ended =
                jdbc.sql(
                                        """
                                update governance.member set until = :until
                                 where id = :member and body = :body and (until is null or until > :until) and since < :until
                                """)
                                .param("until", until)
                                .param("member", member)
                                .param("body", body)
                                .update()
                        == 1;
        if (ended) endSubstitutes(member, until);
        return ended;
    }

    /** One who was to come later never comes; whoever was called before then is kept. */
    private void endSubstitutes(UUID place, LocalDate until) {
        jdbc.sql(
                        """
                        delete from governance.member m where substitute_of = :place and since >= :until
                           and not exists (select from governance.summons where member = m.id)
                        """)
                .param("place", place)
                .param("until", until)
                .update();
        jdbc.sql(
                        """
                        update governance.member set until = greatest(:until, since + 1)
                         where substitute_of = :place and (until is null or until > greatest(:until, since + 1))
                        """)
                .param("place", place)
                .param("until", until)
                .update();
    }

    /** All that ever sat, by number; substitutes after those whose place they take. */
    public List<Member> of(UUID body) {
        return jdbc.sql(
                        """
                        select m.* from governance.member m left join governance.member place on place.id = m.substitute_of
                         where m.body = ? order by coalesce(m.number, place.number), m.substitute_of nulls first, m.since
                        """)
                .param(body)
                .query(new SimplePropertyRowMapper<>(Member.class))
                .list();
    }

    public List<Member> sittingOn(UUID body, LocalDate day) {
        return of(body).stream().filter(member -> member.sitsOn(day)).toList();
    }
}
