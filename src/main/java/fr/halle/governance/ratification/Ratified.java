package fr.halle.governance.ratification;

import fr.halle.governance.ratification.Ratification.Answer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What all parties together say: ratified by all, refused by one at least, or still open. */
public record Ratified(List<Ratification> parties) {

    /** Of its texts. */
    public enum State {
        NOT_SENT,
        OPEN,
        BY_ALL,
        REFUSED
    }

    public State state() {
        if (parties.isEmpty()) return State.NOT_SENT;
        if (answers().stream().anyMatch(each -> !each.ratified())) return State.REFUSED;
        return isComplete() && !answers().isEmpty() ? State.BY_ALL : State.OPEN;
    }

    /** Whoever left without an answer is not awaited any more. */
    public boolean isComplete() {
        return parties.stream().noneMatch(Ratification::isAwaited);
    }

    /** How many have answered or are awaited. */
    public long asked() {
        return parties.stream().filter(each -> each.answer() != null || !each.gone()).count();
    }

    Optional<Ratification> of(String siren) {
        return parties.stream().filter(each -> each.siren().equals(siren)).findFirst();
    }

    boolean isAnswered(String siren) {
        return of(siren).filter(each -> each.answer() != null).isPresent();
    }

    /** Whether that party's council may put it on an agenda: it stands on none, or comes back. */
    boolean isFree(String siren) {
        return of(siren).filter(Ratification::isFree).isPresent();
    }

    List<String> sirens() {
        return parties.stream().map(Ratification::siren).toList();
    }

    public long yes() {
        return answers().stream().filter(Answer::ratified).count();
    }

    /** The day of the last answer; null where there is none. */
    public @Nullable LocalDate last() {
        return answers().stream()
                .map(Answer::decidedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Answer> answers() {
        return parties.stream().map(Ratification::answer).filter(Objects::nonNull).toList();
    }
}
