package fr.halle.catalog.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Text in columns, in whatever encoding and with whatever separator a spreadsheet chose. */
final class CsvTable {

    static final int MOST_ROWS = 100_000;

    /** ="0123", with which people keep a spreadsheet from eating the zero. */
    private static final Pattern QUOTED = Pattern.compile("=\"([^\"]*)\"");

    private CsvTable() {}

    static TableFile read(Path file, Rows out) throws IOException, NotReadable {
        var encoding = Encoding.of(file);
        char separator;
        try (var text = open(file, encoding)) {
            separator = Separator.of(text);
        }
        var rows = new HeadedRows(out, MOST_ROWS);
        try (var text = open(file, encoding)) {
            read(text, separator, rows);
        }
        int below = rows.end();
        if (!rows.hasHeadings()) throw new NotReadable("columns");
        if (below == 0) throw new NotReadable("no-rows");
        var notices =
                encoding.charset().equals(Encoding.WINDOWS_1252)
                        ? List.of(new Sentence("notice.windows"))
                        : List.<Sentence>of();
        return new TableFile.Read(FileKind.CSV, notices, below);
    }

    private static void read(Reader text, char separator, HeadedRows rows)
            throws IOException, NotReadable {
        int number = 1;
        try (var records =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false) // a spreadsheet numbers them too
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text)) {
            for (var record : records) {
                rows.add(number, record.getFields().stream().map(CsvTable::cell).toList());
                number++;
            }
        } catch (CsvParseException e) {
            throw new NotReadable("quotes", String.valueOf(number));
        }
    }

    private static String cell(String raw) {
        var quoted = QUOTED.matcher(raw);
        return quoted.matches() ? quoted.group(1) : Guarded.undo(raw).replace("\0", "");
    }

    private static Reader open(Path file, Encoding encoding) throws IOException {
        var input = Files.newInputStream(file);
        input.skipNBytes(encoding.mark());
        return new BufferedReader(new InputStreamReader(input, encoding.charset()), 1 << 16);
    }
}
