package fr.halle.legal;

import org.springframework.stereotype.Component;

import java.util.List;

/** What is known of the 106 criteria of the RGAA 4.1.2, and how it was found out. */
@Component
class Audit {

    /** A criterion that nobody has tested is not one that holds. */
    enum State {
        C,
        NC,
        NA,
        NT
    }

    /** {@code how}: axe, keyboard, hand, or nothing; {@code note} says what remains. */
    record Criterion(String number, State state, String how, Said note) {}

    /**
     * Décret 2019-768: partial means at least half of the criteria that apply, and without a whole
     * audit nothing may be claimed.
     */
    enum Conformity {
        TOTAL,
        PARTIAL,
        NONE
    }

    private final List<Criterion> criteria =
            LegalFiles.lines("accessibility").stream()
                    .map(
                            line ->
                                    new Criterion(
                                            line.getField("criterion"),
                                            State.valueOf(line.getField("state")),
                                            line.getField("how"),
                                            Said.of(line, "note")))
                    .toList();

    List<Criterion> in(State state) {
        return criteria.stream().filter(each -> each.state() == state).toList();
    }

    int size() {
        return criteria.size();
    }

    int applying() {
        return size() - in(State.NA).size();
    }

    /** Whole per cent of the criteria that apply and are known to hold; rounded down. */
    int percent() {
        return 100 * in(State.C).size() / applying();
    }

    Conformity conformity() {
        if (!in(State.NT).isEmpty()) return Conformity.NONE;
        if (in(State.C).size() == applying()) return Conformity.TOTAL;
        return 2 * in(State.C).size() >= applying() ? Conformity.PARTIAL : Conformity.NONE;
    }
}
