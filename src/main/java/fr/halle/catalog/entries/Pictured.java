package fr.halle.catalog.entries;

import fr.halle.catalog.mapping.Field;

import java.util.List;
import java.util.stream.Stream;

/** The addresses or file names of pictures: WooCommerce and PrestaShop put several into a cell. */
final class Pictured {

    private Pictured() {}

    static List<String> in(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.mapping().all(Field.PICTURES, line.cells()).stream())
                .flatMap(
                        cell ->
                                Stream.of(
                                        cell.split(
                                                "[|;\n]|,(?=\\s*(https?://|[^,/]+\\.\\w{3,4}))")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }
}
