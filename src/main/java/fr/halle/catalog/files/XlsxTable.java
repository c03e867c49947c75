package fr.halle.catalog.files;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A workbook of Excel: its first sheet that has headings. */
final class XlsxTable {

    private XlsxTable() {}

    static TableFile read(Path file, Rows out) throws IOException, NotReadable {
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            var sheets =
                    workbook.getSheets()
                            .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                            .toList();
            for (var sheet : sheets) {
                var surprises = new Surprises();
                var rows = new HeadedRows(out, CsvTable.MOST_ROWS);
                read(sheet, rows, surprises);
                int below = rows.end();
                if (!rows.hasHeadings()) continue;
                if (below == 0) throw new NotReadable("no-rows");
                MergedCells.note(file, surprises);
                var notices = surprises.notices(sheet.getName(), sheets.size());
                return new TableFile.Read(FileKind.XLSX, notices, below);
            }
        } catch (ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw new NotReadable("broken");
        }
        throw new NotReadable("columns");
    }

    private static void read(Sheet sheet, HeadedRows rows, Surprises surprises)
            throws IOException, NotReadable {
        try (var all = sheet.openStream()) {
            for (var each = all.iterator(); each.hasNext(); ) {
                var row = each.next();
                rows.add(row.getRowNum(), cells(row, surprises));
            }
        }
    }

    private static List<String> cells(Row row, Surprises surprises) throws NotReadable {
        int width = row.getCellCount();
        if (width > 20 * HeadedRows.MOST_COLUMNS)
            throw new NotReadable("wide", row.getRowNum(), HeadedRows.MOST_COLUMNS);
        var cells = new ArrayList<>(Collections.nCopies(width, ""));
        for (var cell : row) {
            if (cell == null || cell.getColumnIndex() >= width) continue;
            cells.set(cell.getColumnIndex(), text(cell));
            if (cell.getFormula() != null) {
                surprises.formula(Surprises.cell(cell.getColumnIndex(), row.getRowNum() - 1));
            }
        }
        return cells;
    }

    /** Of a formula the value that was kept with it: nothing is reckoned here. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getRawValue() == null) return "";
        var text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        boolean number = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return number ? Figures.plain(text) : Guarded.undo(text).replace("\0", "");
    }
}
