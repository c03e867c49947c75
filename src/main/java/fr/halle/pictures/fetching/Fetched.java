package fr.halle.pictures.fetching;

import fr.halle.pictures.Mistake;

/** What became of an address. */
public sealed interface Fetched {

    /** What it holds, whatever it may be. */
    record Got(byte[] content) implements Fetched {}

    /** Why there is nothing, in words. {@code passing}: it may be there a little later. */
    record Refused(Mistake why, boolean passing) implements Fetched {}
}
