package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Member;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.notices.Addressee;
import fr.halle.governance.notices.Notice;
import fr.halle.governance.notices.Notices;
import fr.halle.governance.notices.Summonses;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Members are called to a session, in time, by letter. */
@Component
public class Convocations {

    /** Even where it is urgent, a whole day lies between. CGCT L2121-11 and L2121-12. */
    private static final int LEAST_DAYS = 1;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Members members;
    private final Letters letters;

    /** What is written to members, and how. */
    @Component
    record Letters(
            AgendaLines agenda, ConvocationLetter letter, Notices notices, Summonses summonses) {}

    Convocations(
            JdbcClient jdbc, Sessions sessions, Bodies bodies, Members members, Letters letters) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.bodies = bodies;
        this.members = members;
        this.letters = letters;
    }

    /** Calls whoever sits on the day of the session; gives why not, and nothing is sent then. */
    @Transactional
    public @Nullable Sentence send(UUID id, Instant at, boolean byLetter, @Nullable PersonId by) {
        var session = sessions.held(id).orElseThrow();
        var items = letters.agenda().of(id);
        var called =
                members.sittingOn(session.body(), session.day()).stream()
                        .map(Addressee::of)
                        .toList();
        var refusal = refusal(session, items.isEmpty(), called.isEmpty(), at);
        if (refusal != null) return refusal;
        jdbc.sql("update governance.session set convoked_at = ?, convoked_by = ? where id = ?")
                .param(at.atOffset(ZoneOffset.UTC))
                .param(by == null ? null : by.value())
                .param(id)
                .update();
        if (byLetter) {
            var words = letters.letter().words(bodies.byId(session.body()), session, items);
            letters.notices().send(id, Notice.CONVOCATION, called, words);
        } else letters.notices().onPaper(id, Notice.CONVOCATION, called);
        return null;
    }

    /** Who took office since members were called, sits on the day, and is still to be called. */
    List<Member> awaited(Session session) {
        if (!session.state().equals("CONVOKED")) return List.of();
        var called =
                letters.summonses().called(session.id()).stream()
                        .map(Addressee::member)
                        .collect(Collectors.toSet());
        return members.sittingOn(session.body(), session.day()).stream()
                .filter(each -> !called.contains(each.id()))
                .toList();
    }

    /**
     * Calls them as well, until the session is opened: they are on its roll. The delay was kept for
     * the body and is not asked again. Gives why nobody is called.
     */
    @Transactional
    @Nullable Sentence callAwaited(UUID id) {
        var session = sessions.held(id).orElseThrow();
        var awaited = awaited(session).stream().map(Addressee::of).toList();
        if (awaited.isEmpty()) return Sentence.of("governance.late.nobody");
        var items = letters.agenda().of(id);
        var words = letters.letter().words(bodies.byId(session.body()), session, items);
        letters.notices().send(id, Notice.CONVOCATION, awaited, words);
        return null;
    }

    private static @Nullable Sentence refusal(
            Session session, boolean noItem, boolean nobody, Instant at) {
        if (session.cancelledAt() != null) return Sentence.of("governance.cancellation.done");
        if (session.convokedAt() != null) return Sentence.of("governance.convocation.done");
        if (noItem) return Sentence.of("governance.convocation.no-item");
        if (nobody) return Sentence.of("governance.convocation.nobody");
        var today = CivilTime.local(at).toLocalDate();
        if (session.isByRight())
            return today.isAfter(session.day())
                    ? Sentence.of("governance.convocation.passed")
                    : null;
        int days = session.urgency() == null ? session.delayDays() : LEAST_DAYS;
        if (!today.isAfter(session.day().minusDays(days + 1L))) return null;
        return session.urgency() == null
                ? Sentence.of(
                        "governance.convocation.late", session.delayDays(), session.delayArticle())
                : Sentence.of("governance.convocation.too-late");
    }
}
