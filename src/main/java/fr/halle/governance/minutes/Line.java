package fr.halle.governance.minutes;

import fr.halle.governance.room.Happening;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.Objects;

/**
 * What the secretary typed, understood.
 *
 * @param member who arrives, leaves, presides or writes, or the giver of a proxy
 * @param substitute whether somebody else arrives in the member's place
 */
record Line(LocalTime at, What what, int member, @Nullable Integer holder, boolean substitute) {

    Happening happening() {
        return switch (what) {
            case ARRIVED -> new Happening.Arrived(member, at);
            case LEFT -> new Happening.Left(member, at);
            case PROXY -> new Happening.ProxyGiven(member, Objects.requireNonNull(holder), at);
            case PROXY_BACK -> new Happening.ProxyTakenBack(member, at);
            case CHAIR, SECRETARY -> new Happening.Officiates(member, at);
        };
    }
}
