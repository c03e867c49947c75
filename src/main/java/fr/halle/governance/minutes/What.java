package fr.halle.governance.minutes;

import fr.halle.governance.bodies.Office;

import org.jspecify.annotations.Nullable;

/** What a note tells. */
public enum What {
    ARRIVED,
    LEFT,
    PROXY,
    PROXY_BACK,
    /** Presides from now on. */
    CHAIR,
    /** Keeps the minutes from now on. */
    SECRETARY;

    /** That somebody has from then on; null where it tells of none. */
    @Nullable Office office() {
        return switch (this) {
            case CHAIR -> Office.PRESIDENT;
            case SECRETARY -> Office.SECRETARY;
            default -> null;
        };
    }
}
