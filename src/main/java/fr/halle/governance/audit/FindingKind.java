package fr.halle.governance.audit;

import java.util.Arrays;
import java.util.Optional;

/** What an auditor finds. */
public enum FindingKind {
    CONFORMITY(false),
    STRENGTH(false),
    WEAKNESS(true),
    RECOMMENDATION(true);

    private final boolean needsDecision;

    FindingKind(boolean needsDecision) {
        this.needsDecision = needsDecision;
    }

    /** What is well needs none. */
    boolean needsDecision() {
        return needsDecision;
    }

    static Optional<FindingKind> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
