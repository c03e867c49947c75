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
    private final RatificationLetter letter;

    Asking(Ratifications ratifications, RatificationLetter letter) {
        this.ratifications = ratifications;
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

    @Nullable Sentence answered(
            Act act,
            String siren,
            boolean ratified,
            String number,
            LocalDate decidedOn,
            PersonId by) {
        if (ratifications.of(act.id()).isAnswered(siren))
            return Sentence.of("governance.ratification.done");
        return ratifications.answer(act.id(), siren, ratified, number, decidedOn, by)
                ? null
                : Sentence.of("governance.ratification.done");
    }
}
