package fr.halle.governance.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that was found.
 *
 * @param decisions first to last; the last one holds
 */
record Finding(
        UUID id,
        UUID audit,
        int position,
        FindingKind kind,
        String sentence,
        String detail,
        List<Decision> decisions) {

    Optional<Decision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    FindingState state() {
        if (decisions.isEmpty())
            return kind.needsDecision() ? FindingState.OPEN : FindingState.NOTED;
        return decisions.getLast().deliberation() == null
                ? FindingState.DECLINED
                : FindingState.ANSWERED;
    }
}
