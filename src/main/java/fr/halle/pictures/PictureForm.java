package fr.halle.pictures;

import java.util.List;
import java.util.Optional;

/** What was typed beside a photograph, and what is wrong with it. */
public record PictureForm(String alt, List<Mistake> mistakes) {

    public static final PictureForm EMPTY = new PictureForm("", List.of());

    public Optional<Mistake> mistake(String field) {
        return mistakes.stream().filter(each -> each.field().equals(field)).findFirst();
    }
}
