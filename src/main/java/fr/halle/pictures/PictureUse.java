package fr.halle.pictures;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Whoever shows photographs says which: those that nobody shows are swept. */
public interface PictureUse {

    /** Which of these are shown somewhere. */
    Set<UUID> shown(Collection<UUID> pictures);
}
