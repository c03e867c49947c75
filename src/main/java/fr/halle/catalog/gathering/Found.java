package fr.halle.catalog.gathering;

import fr.halle.kernel.Cover;

import org.jspecify.annotations.Nullable;

/** A photograph, or why there is none; {@code passing}: it may be there a little later. */
record Found(@Nullable Cover cover, Told told, boolean passing) {

    static Found nothing(Told told) {
        return new Found(null, told, false);
    }
}
