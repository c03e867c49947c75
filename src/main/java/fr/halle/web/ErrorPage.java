package fr.halle.web;

import org.jspecify.annotations.Nullable;

/**
 * {@code kind}: gone, closed, refused or broken; {@code reason}: the key of what a module has to
 * say about it.
 */
record ErrorPage(String kind, String reference, @Nullable String reason) {

    /** Whose page is closed for a known reason reads that, not that it is gone. */
    String said() {
        return reason == null ? kind : "closed";
    }
}
