package fr.halle.pictures;

import fr.halle.kernel.Cover;

import java.util.List;

/** What became of a photograph that somebody sent. */
public sealed interface Received {

    /** Its files are there; it stays as long as somebody shows it. */
    record Kept(Cover cover) implements Received {}

    /** Nothing was kept. */
    record Refused(List<Mistake> mistakes) implements Received {}
}
