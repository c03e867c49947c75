package fr.halle.pictures.fetching;

import fr.halle.pictures.Mistake;

/** What became of an address. */
public sealed interface Fetched {

    /** What it holds, whatever it may be. */
    record Got(byte[] content) implements Fetched {}

    /** Why there is nothing, in words. */
    record Refused(Mistake why) implements Fetched {}
}
