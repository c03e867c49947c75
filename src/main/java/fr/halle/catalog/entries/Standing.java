package fr.halle.catalog.entries;

import fr.halle.catalog.mapping.Heading;

import java.util.List;
import java.util.Optional;

/** Where a file says that a product stands, in the words of several systems. */
public enum Standing {
    SALE(
            "en vente",
            "on sale",
            "active",
            "actif",
            "publie",
            "published",
            "1",
            "true",
            "vrai",
            "oui",
            "yes",
            "publish"),
    DRAFT("brouillon", "draft"),
    ARCHIVED("archive", "archived", "archivee"),
    /** Elsewhere it is not shown: it stays where it is. */
    HIDDEN(
            "0",
            "false",
            "faux",
            "non",
            "no",
            "inactive",
            "inactif",
            "unlisted",
            "masque",
            "hidden");

    private final List<String> words;

    Standing(String... words) {
        this.words = List.of(words);
    }

    static Optional<Standing> said(String cell) {
        var plain = cell.equals("-1") ? "draft" : Heading.plain(cell);
        for (var each : values()) if (each.words.contains(plain)) return Optional.of(each);
        return Optional.empty();
    }

    /** As our own export writes it. */
    public String word(boolean english) {
        return words.get(english ? 1 : 0);
    }
}
