package fr.halle.governance.kit;

import java.util.Arrays;
import java.util.Optional;

/** What a material is. */
public enum MaterialKind {
    LOGO,
    POSTER,
    PICTURE,
    TEXT,
    OTHER;

    static Optional<MaterialKind> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
