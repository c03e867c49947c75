package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.ordering.counter.DeclaredWithdrawal;

import java.util.List;

/** Each change of mind that waits for its money, with the last day to give it back. */
record WithdrawalChores(Frame frame, List<DeclaredWithdrawal> waiting) {

    List<Chore> all() {
        return waiting.stream().map(this::chore).toList();
    }

    private Chore chore(DeclaredWithdrawal declared) {
        return Chore.urgent(
                texts ->
                        texts.text(
                                "desk.today.withdrawal",
                                declared.spokenNumber(),
                                texts.day(declared.until())),
                frame.path() + "/orders/" + declared.order().value(),
                "desk.today.act.withdrawal");
    }
}
