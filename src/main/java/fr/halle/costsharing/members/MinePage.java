package fr.halle.costsharing.members;

import fr.halle.costsharing.Coverage;
import fr.halle.costsharing.SharedExpense;
import fr.halle.governance.Council.Decision;
import fr.halle.governance.Council.Meeting;
import fr.halle.governance.ToSign;
import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Coming;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Seats.Held;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What we decided, what it costs us, what comes next: for one member.
 *
 * @param agreement null as long as there is none
 * @param waiting expenses that are not shared yet
 */
record MinePage(
        List<Held> seats,
        List<ToSign.Line> toSign,
        List<Ours> ours,
        List<Decision> decisions,
        List<Meeting> meetings,
        @Nullable Agreement agreement,
        List<SharedExpense> waiting,
        LocalDate today) {

    private static final int NEXT = 4;

    boolean isTechnical() {
        return seats.stream().anyMatch(each -> each.kind() == BodyKind.TECHNICAL);
    }

    /** What lies outside the agreement or is abandoned waits for nothing. */
    static boolean waits(SharedExpense shared) {
        return !shared.isShared()
                && !(shared.coverage() instanceof Coverage.OutOfScope)
                && !(shared.coverage() instanceof Coverage.Abandoned);
    }

    List<Coming> next() {
        return agreement == null
                ? List.of()
                : agreement.on(today).next().stream().limit(NEXT).toList();
    }
}
