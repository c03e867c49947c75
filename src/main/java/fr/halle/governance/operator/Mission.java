package fr.halle.governance.operator;

import java.util.Arrays;
import java.util.Optional;

/** What the operator may be charged with. */
public enum Mission {
    ANIMATION,
    TRAFFIC,
    LOYALTY,
    ANALYSIS,
    CHARTER;

    public static Optional<Mission> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
