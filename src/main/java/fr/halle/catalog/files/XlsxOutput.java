package fr.halle.catalog.files;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** A workbook of Excel; texts stand in their rows, so that no row waits in memory. */
final class XlsxOutput implements TableWriter {

    private static final int AT_ONCE = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxOutput(OutputStream out) {
        workbook = new Workbook(out, "Halle", "1.0");
        sheet = workbook.newWorksheet("Halle");
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof BigDecimal number) sheet.value(row, i, number);
            else if (!cells.get(i).toString().isEmpty())
                sheet.inlineString(row, i, Guarded.of(cells.get(i).toString()));
        }
        if (row == 0) sheet.range(0, 0, 0, Math.max(0, cells.size() - 1)).style().bold().set();
        if (++row % AT_ONCE == 0) sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
