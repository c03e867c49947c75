package fr.halle.governance.kit;

import java.util.List;

/** The kit as its reader may see it. */
record KitPage(List<History> histories, Voice voice) {

    List<History> inUse() {
        return histories.stream().filter(each -> each.inUse().isPresent()).toList();
    }

    /** For those who may act: what is not decided yet, what waits for them first. */
    List<History> waiting() {
        return histories.stream()
                .filter(each -> voice.isAny() && each.waiting().isPresent())
                .sorted((one, other) -> Boolean.compare(isMine(other), isMine(one)))
                .toList();
    }

    /** Refused, and nothing in use: the département supplies another. */
    List<History> toDoAgain() {
        return histories.stream()
                .filter(each -> voice.isAny() && each.isNew() && each.waiting().isEmpty())
                .toList();
    }

    boolean isMine(History history) {
        return !voice.answers(history).isEmpty();
    }

    boolean demonstration() {
        return histories.stream().anyMatch(each -> each.material().demonstration());
    }
}
