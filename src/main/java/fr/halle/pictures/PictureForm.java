package fr.halle.pictures;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was typed beside a photograph, and what is wrong with it. {@code of}: the one whose words
 * are being changed; none for a new one.
 */
public record PictureForm(String alt, List<Mistake> mistakes, @Nullable UUID of) {

    public static final PictureForm EMPTY = new PictureForm("", List.of());

    /** For a new photograph. */
    public PictureForm(String alt, List<Mistake> mistakes) {
        this(alt, mistakes, null);
    }

    /** What is wrong with a field of the new photograph. */
    public Optional<Mistake> mistake(String field) {
        return of == null ? wrong(field) : Optional.empty();
    }

    /** What was typed for the new photograph. */
    public String typed() {
        return of == null ? alt : "";
    }

    /** What is wrong with the words of a photograph that is there already. */
    public Optional<Mistake> mistake(UUID picture) {
        return picture.equals(of) ? wrong("alt") : Optional.empty();
    }

    /** Those words: as they were just typed, else as they are. */
    public String words(UUID picture, String known) {
        return picture.equals(of) ? alt : known;
    }

    /** Where a link from the top of the page leads. */
    public String field(Mistake mistake) {
        return of == null ? mistake.field() : "alt-" + of;
    }

    private Optional<Mistake> wrong(String field) {
        return mistakes.stream().filter(each -> each.field().equals(field)).findFirst();
    }
}
