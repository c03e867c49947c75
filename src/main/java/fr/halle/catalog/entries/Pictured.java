package fr.halle.catalog.entries;

import fr.halle.catalog.mapping.Field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The addresses or file names of pictures: WooCommerce and PrestaShop put several into a cell. */
final class Pictured {

    private static final String BETWEEN = "[|;\n]|,(?=\\s*(https?://|[^,/]+\\.\\w{3,4}))";

    private Pictured() {}

    /** Each once, with the words beside it: one for each of them, or the same for all of a row. */
    static List<Entry.Picture> in(List<Line> lines) {
        var pictures = new ArrayList<Entry.Picture>();
        var known = new HashSet<String>();
        for (var line : lines) {
            var sources =
                    line.mapping().all(Field.PICTURES, line.cells()).stream()
                            .flatMap(cell -> parts(cell, BETWEEN))
                            .toList();
            var texts = parts(line.at(Field.PICTURE_ALT), "[|\n]").toList();
            for (int i = 0; i < sources.size(); i++) {
                if (!known.add(sources.get(i))) continue;
                var text = texts.size() == sources.size() ? texts.get(i) : first(texts);
                pictures.add(new Entry.Picture(line.number(), sources.get(i), text));
            }
        }
        return pictures;
    }

    private static String first(List<String> texts) {
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static Stream<String> parts(String cell, String between) {
        return Stream.of(cell.split(between)).map(String::strip).filter(each -> !each.isEmpty());
    }
}
