package fr.halle.governance.ratification;

import fr.halle.governance.Sentence;
import fr.halle.governance.acts.Act;
import fr.halle.governance.votes.Result.Outcome;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;

/** The rules of ratification: what is sent, to whom, and what may be answered. */
@Component
public class Asking {

    private final Ratifications ratifications;
    private final AnswerCorrections corrections;
    private final RatificationLetter letter;

    Asking(Ratifications ratifications, AnswerCorrections corrections, RatificationLetter letter) {
        this.ratifications = ratifications;
        this.corrections = corrections;
        this.letter = letter;
    }

    /** Gives why it cannot be sent: only what was adopted, needs it and is signed. */
    @Transactional
    public @Nullable Sentence send(Act act, LocalDate on, @Nullable PersonId by) {
        if (!act.ratification()) return Sentence.of("governance.ratification.not-needed");
        if (act.vote().counts().outcome() != Outcome.ADOPTED)
            return Sentence.of("governance.ratification.not-adopted");
        if (!act.isSigned()) return Sentence.of("governance.ratification.unsigned");
        if (!ratifications.of(act.id()).parties().isEmpty())
            return Sentence.of("governance.ratification.sent-already");
        if (!ratifications.send(act.id(), on, by))
            return Sentence.of("governance.ratification.no-party");
        letter.send(act);
        return null;
    }

    /** By a council that decided elsewhere: what it decides here is its answer by itself. */
    @Transactional
    public @Nullable Sentence answered(Act act, String siren, NotedAnswer answer, PersonId by) {
        var asked = ratifications.held(act.id());
        if (asked.isAnswered(siren)) return Sentence.of("governance.ratification.done");
        if (asked.of(siren).filter(Ratification::stands).isPresent())
            return Sentence.of("governance.ratification.stands");
        if (!asked.isFree(siren)) return Sentence.of("governance.ratification.gone");
        ratifications.answer(
                act.id(), siren, answer.ratified(), answer.number(), answer.decidedOn(), by);
        return null;
    }

    /** What was noted wrongly, as long as another party's answer is awaited. */
    @Transactional
    public @Nullable Sentence corrected(
            Act act, String siren, NotedAnswer answer, String reason, PersonId by) {
        var asked = ratifications.held(act.id());
        if (asked.of(siren).filter(Ratification::isNoted).isEmpty())
            return Sentence.of("governance.ratification.not-noted");
        if (asked.isComplete()) return Sentence.of("governance.ratification.complete");
        corrections.note(act.id(), siren, answer, reason, by);
        return null;
    }
}
