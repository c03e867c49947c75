package fr.halle.pictures.fetching;

import fr.halle.pictures.Mistake;

import java.io.IOException;
import java.util.List;

/** An address that is not fetched; caught where it was asked for. */
final class Unfetched extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Mistake why;

    /** {@code what}: the end of pictures.fetching.… */
    Unfetched(String what, Object... arguments) {
        super(what);
        why = new Mistake("file", "pictures.fetching." + what, List.of(arguments));
    }

    Mistake why() {
        return why;
    }

    /** Time-outs, connections that fail, servers in trouble (RFC 9110, 15.6) or in a hurry. */
    boolean isPassing() {
        var what = String.valueOf(getMessage());
        return what.equals("slow")
                || what.equals("unreachable")
                || what.equals("status")
                        && why.arguments().getFirst() instanceof Integer status
                        && (status >= 500 || status == 408 || status == 429);
    }
}
