package fr.halle.catalog.editing;

import fr.halle.kernel.PersonId;

import java.time.Instant;
import java.util.Set;

/** What somebody did to a product, alone or with others. {@code changed} is what a save changed. */
public record Act(Kind kind, Set<Field> changed, PersonId by, Instant at) {

    public enum Kind {
        CREATED,
        EDITED,
        PUBLISHED,
        ARCHIVED,
        DUPLICATED,
        /** Created or changed by a file. */
        IMPORTED,
        /** A lower price was announced for a while. */
        REDUCED,
        /** A reduction was ended before its time, or taken back before it began. */
        UNREDUCED
    }

    /** The parts of a product, as a merchant calls them. */
    public enum Field {
        NAME,
        DESCRIPTION,
        CATEGORY,
        VAT,
        PRICES,
        VARIANTS,
        DAYS,
        PREPARATION,
        RETURNS,
        FACTS
    }
}
