package fr.halle.charter.rules;

import java.util.List;

/** Whole words, or several in a row, without regard to accents and capitals. */
record NoForbiddenWord(List<String> forbidden) implements Demand {

    NoForbiddenWord(Parameters asked) {
        this(
                asked.words().stream()
                        .map(Plain::words)
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .toList());
    }

    @Override
    public boolean isMetBy(Listing listing) {
        var said = Plain.words(listing.words());
        return forbidden.stream().noneMatch(said::contains);
    }
}
