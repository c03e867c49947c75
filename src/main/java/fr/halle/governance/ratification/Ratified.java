package fr.halle.governance.ratification;

import fr.halle.governance.ratification.Ratification.Answer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
        return answers().size() == parties.size() ? State.BY_ALL : State.OPEN;
    }

    boolean isAnswered(String siren) {
        return parties.stream()
                .anyMatch(each -> each.siren().equals(siren) && each.answer() != null);
    }

    /** Whether that party's council may put it on an agenda: it stands on none, or comes back. */
    boolean isFree(String siren) {
        return parties.stream().anyMatch(each -> each.siren().equals(siren) && each.isFree());
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
