package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The files that make the demonstration territory, read as they lie in the sources. */
final class DemonstrationFiles {

    static final Path RESOURCES = Path.of("src/main/resources");

    static final List<NamedCsvRecord> CATEGORIES = read("demonstration/categories.csv");
    static final List<NamedCsvRecord> SHOPS = read("demonstration/shops.csv");
    static final List<NamedCsvRecord> PRODUCTS = read("demonstration/products.csv");
    static final List<NamedCsvRecord> PEOPLE = read("demonstration/people.csv");
    static final List<NamedCsvRecord> COMMUNES = read("territory/communes-08.csv");

    private DemonstrationFiles() {}

    static List<String> column(List<NamedCsvRecord> lines, String column) {
        return lines.stream().map(line -> line.getField(column)).toList();
    }

    static List<NamedCsvRecord> having(List<NamedCsvRecord> lines, String column, String value) {
        return lines.stream().filter(line -> line.getField(column).equals(value)).toList();
    }

    private static List<NamedCsvRecord> read(String path) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(RESOURCES.resolve(path))) {
            return lines.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
