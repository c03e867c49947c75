package fr.halle.catalog.gathering;

import fr.halle.pictures.Mistake;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** Why a photograph is not there: the key of the words and what fills them; null where it is. */
record Told(@Nullable String words, List<Object> arguments) {

    static final Told THERE = new Told(null, List.of());

    static Told of(Mistake mistake) {
        return new Told(mistake.key(), mistake.arguments());
    }

    static Told of(String end, Object... arguments) {
        return new Told("catalog.import." + end, List.of(arguments));
    }

    String[] kept() {
        return arguments.stream()
                .map(each -> (each instanceof Number ? "#" : "'") + each)
                .toArray(String[]::new);
    }

    static List<Object> read(String[] kept) {
        return Arrays.stream(kept)
                .map(
                        each ->
                                each.startsWith("#")
                                        ? (Object) Long.valueOf(each.substring(1))
                                        : each.substring(1))
                .toList();
    }
}
