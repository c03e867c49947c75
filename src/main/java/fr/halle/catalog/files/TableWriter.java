package fr.halle.catalog.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table row by row, in one of the formats that are read. */
public interface TableWriter extends AutoCloseable {

    /** Texts, and numbers as {@link java.math.BigDecimal}; the headings come first. */
    void row(List<?> cells) throws IOException;

    /** Ends the file; the stream stays open. */
    @Override
    void close() throws IOException;

    static TableWriter of(FileKind kind, OutputStream out) throws IOException {
        return switch (kind) {
            case CSV -> new CsvOutput(out);
            case XLSX -> new XlsxOutput(out);
            case ODS -> new OdsOutput(out);
        };
    }
}
