package fr.halle.governance.audit;

import java.util.Arrays;
import java.util.Optional;

/** What became of a finding. */
public enum FindingState {
    /** Waits for a decision. */
    OPEN,
    /** By a deliberation of the register. */
    ANSWERED,
    /** With a reason. */
    DECLINED,
    /** It needs no decision. */
    NOTED;

    static Optional<FindingState> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
