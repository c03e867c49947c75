package fr.halle.catalog.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a text turned out to be, once its first row was read as the names of columns. */
sealed interface ProductFile {

    /** Rows below the headings, blank ones left out. */
    record Table(List<Row> rows) implements ProductFile {}

    /** Nothing of it can be used; the sentence says why and what to do. */
    record Unusable(Sentence why) implements ProductFile {}

    int MOST_ROWS = 5_000;

    /** CSV whose first row names the columns; comma, semicolon or tab, as the first row shows. */
    static ProductFile read(String text) {
        int number = 1;
        try (var records =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(false) // a spreadsheet numbers them too
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            var all = records.iterator();
            if (!all.hasNext()) return unusable("empty");
            var first = all.next();
            var headings = headings(first);
            var missing =
                    Column.NEEDED.stream()
                            .filter(column -> !headings.containsValue(column))
                            .map(Column::heading)
                            .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) return unusable("columns", missing);
            var rows = new ArrayList<Row>();
            for (number = 2; all.hasNext(); number++) {
                var record = all.next();
                if (record.getFields().stream().allMatch(String::isBlank)) continue;
                if (rows.size() == MOST_ROWS) return unusable("rows", MOST_ROWS);
                rows.add(row(number, record, headings, first.getFieldCount()));
            }
            return rows.isEmpty() ? unusable("no-rows") : new Table(rows);
        } catch (CsvParseException e) {
            return unusable("quotes", String.valueOf(number));
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory could not be read", e);
        }
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        char most = ',';
        for (char each : List.of(';', '\t')) {
            if (count(first, each) > count(first, most)) most = each;
        }
        return most;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(each -> each == wanted).count();
    }

    private static Map<Integer, Column> headings(CsvRecord first) {
        var headings = new HashMap<Integer, Column>();
        for (int i = 0; i < first.getFieldCount(); i++) {
            for (var column : Column.named(first.getField(i))) {
                if (!headings.containsValue(column)) headings.put(i, column);
            }
        }
        return headings;
    }

    private static Row row(int number, CsvRecord record, Map<Integer, Column> headings, int width) {
        var cells = new HashMap<Column, String>();
        headings.forEach(
                (position, column) -> {
                    if (position < record.getFieldCount()) {
                        cells.put(column, record.getField(position));
                    }
                });
        boolean overflows =
                record.getFields().stream().skip(width).anyMatch(cell -> !cell.isBlank());
        return new Row(number, cells, overflows);
    }

    private static Unusable unusable(String key, Object... arguments) {
        return new Unusable(new Sentence("file." + key, List.of(arguments)));
    }
}
