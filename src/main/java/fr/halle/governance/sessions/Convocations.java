package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Member;
import fr.halle.governance.bodies.Members;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Members are called to a session, in time, by letter. */
@Component
public class Convocations {

    /** Even where it is urgent, a whole day lies between. CGCT L2121-11 and L2121-12. */
    private static final int LEAST_DAYS = 1;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Members members;
    private final ConvocationLetter letter;

    Convocations(
            JdbcClient jdbc,
            Sessions sessions,
            Bodies bodies,
            Members members,
            ConvocationLetter letter) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.bodies = bodies;
        this.members = members;
        this.letter = letter;
    }

    /** Calls whoever sits on the day of the session; gives why not, and nothing is sent then. */
    @Transactional
    public @Nullable Sentence send(UUID id, Instant at, boolean byLetter, @Nullable PersonId by) {
        var session = sessions.held(id).orElseThrow();
        var items = sessions.items(id);
        var called = members.sittingOn(session.body(), session.day());
        var refusal = refusal(session, items.isEmpty(), called.isEmpty(), at);
        if (refusal != null) return refusal;
        jdbc.sql("update governance.session set convoked_at = ?, convoked_by = ? where id = ?")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(by == null ? null : by.value())
                .param(id)
                .update();
        var body = bodies.byId(session.body());
        var written = new HashSet<UUID>();
        for (var member : called) {
            if (byLetter && letter.send(body, session, items, member)) written.add(member.id());
        }
        note(id, called, written);
        return null;
    }

    private static @Nullable Sentence refusal(
            Session session, boolean noItem, boolean nobody, Instant at) {
        if (session.convokedAt() != null) return Sentence.of("governance.convocation.done");
        if (noItem) return Sentence.of("governance.convocation.no-item");
        if (nobody) return Sentence.of("governance.convocation.nobody");
        var today = CivilTime.local(at).toLocalDate();
        int days = session.urgency() == null ? session.delayDays() : LEAST_DAYS;
        if (!today.isAfter(session.day().minusDays(days + 1L))) return null;
        return session.urgency() == null
                ? Sentence.of(
                        "governance.convocation.late", session.delayDays(), session.delayArticle())
                : Sentence.of("governance.convocation.too-late");
    }

    private void note(UUID session, List<Member> called, Set<UUID> written) {
        jdbc.sql(
                        """
                        insert into governance.summons (session, member, name, address, letter)
                        select :session, c.member, c.name, c.address, c.letter
                          from unnest(cast(:members as uuid[]), cast(:names as text[]), cast(:addresses as text[]),
                                      cast(:letters as uuid[])) as c (member, name, address, letter)
                        """)
                .param("session", session)
                .param("members", called.stream().map(Member::id).toArray(UUID[]::new))
                .param("names", called.stream().map(Member::name).toArray(String[]::new))
                .param("addresses", called.stream().map(Member::email).toArray(String[]::new))
                .param(
                        "letters",
                        called.stream()
                                .map(Member::id)
                                .map(
                                        m ->
                                                written.contains(m)
                                                        ? ConvocationLetter.id(session, m)
                                                        : null)
                                .toArray(UUID[]::new))
                .update();
    }
}
