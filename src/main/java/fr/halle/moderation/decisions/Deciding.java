package fr.halle.moderation.decisions;

import fr.halle.kernel.PersonId;
import fr.halle.moderation.ContentRef;
import fr.halle.moderation.Contents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Decides, does at once what was decided, and tells those concerned: all or nothing. */
@Component
class Deciding {

    private final Cases cases;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Effects effects;
    private final Clock clock;

    /** What follows from a decision: content that goes or comes back, letters that leave. */
    @Component
    record Effects(Contents contents, DecisionLetters letters) {

        /** {@code before} is none for a first decision. */
        void follow(Case now, @Nullable Outcome before, PersonId by, Instant at) {
            var decision = now.decided().id();
            @Nullable ContentRef shown =
                    before == null ? null : before.hides(now.report()).orElse(null);
            @Nullable ContentRef hidden = now.stands().hides(now.report()).orElse(null);
            if (shown != null && !shown.equals(hidden)) contents.restore(shown, decision, by, at);
            if (hidden != null && !hidden.equals(shown))
                contents.withdraw(hidden, decision, by, at);
        }
    }

    Deciding(Cases cases, Decisions decisions, Appeals appeals, Effects effects, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.appeals = appeals;
        this.effects = effects;
        this.clock = clock;
    }

    /** False when another moderator was faster. */
    @Transactional
    boolean decide(UUID report, DecisionForm form, PersonId by) {
        var now = Instants.kept(clock);
        if (decisions.add(report, form, by, now).isEmpty()) return false;
        var decided = cases.of(report);
        effects.follow(decided, null, by, now);
        effects.letters().decided(decided);
        return true;
    }

    /** False when it is answered already, or when the first decision was their own. */
    @Transactional
    boolean answer(UUID report, UUID appeal, DecisionForm form, PersonId by) {
        var before = cases.of(report);
        boolean ofThisCase = before.appeals().stream().anyMatch(each -> each.id().equals(appeal));
        var now = Instants.kept(clock);
        if (!ofThisCase || !appeals.answer(appeal, form, by, now)) return false;
        var answered = cases.of(report);
        effects.follow(answered, before.stands(), by, now);
        effects.letters().answered(answered, appeal);
        return true;
    }

    /** True when it is taken in: once for each side. */
    @Transactional
    boolean appeal(Case about, Side side, String words) {
        boolean taken = appeals.add(about.decided(), side, words, clock.instant());
        if (taken) effects.letters().appealed(about, side);
        return taken;
    }
}
