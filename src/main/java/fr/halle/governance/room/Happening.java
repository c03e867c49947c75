package fr.halle.governance.room;

import java.time.LocalTime;

/**
 * Something that the secretary notes while the body meets. Members are known by their number on the
 * roll.
 */
public sealed interface Happening {

    /** Local time of the session. */
    LocalTime at();

    record Arrived(int member, LocalTime at) implements Happening {}

    record Left(int member, LocalTime at) implements Happening {}

    /** A written proxy is handed in; a giver who had given one before transfers it. */
    record ProxyGiven(int giver, int holder, LocalTime at) implements Happening {}

    record ProxyTakenBack(int giver, LocalTime at) implements Happening {}

    /** Presides or keeps the minutes from now on: only who is there can. */
    record Officiates(int member, LocalTime at) implements Happening {}
}
