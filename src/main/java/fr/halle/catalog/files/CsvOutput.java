package fr.halle.catalog.files;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * As a spreadsheet of a French desk opens it by a click: UTF-8 with its mark, semicolons, commas
 * before the cents.
 */
final class CsvOutput implements TableWriter {

    private final Writer out;
    private final CsvWriter csv;

    CsvOutput(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\ufeff');
        this.csv = CsvWriter.builder().fieldSeparator(';').build(this.out);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvOutput::cell).toList());
    }

    private static String cell(Object cell) {
        return cell instanceof BigDecimal number
                ? number.toPlainString().replace('.', ',')
                : Guarded.of(cell.toString());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        out.flush();
    }
}
