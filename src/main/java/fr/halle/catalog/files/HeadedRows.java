package fr.halle.catalog.files;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the headings of a table, which may stand below a title, and hands on what follows them;
 * holds to the limits of what a table may be.
 */
final class HeadedRows {

    static final int MOST_COLUMNS = 200;

    /** What a cell of a spreadsheet can hold. */
    static final int LONGEST_CELL = 32_767;

    /** Titles, dates and the name of the shop stand in a few rows at most. */
    private static final int LOOKED_AT = 10;

    private record Row(int number, List<String> cells) {

        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    private final Rows out;
    private final int most;
    private final List<Row> first = new ArrayList<>();
    private boolean begun;
    private int handedOver;

    HeadedRows(Rows out, int most) {
        this.out = out;
        this.most = most;
    }

    /** Blank rows are passed over. */
    void add(int number, List<String> cells) throws NotReadable {
        var row = new Row(number, checked(number, cells));
        if (row.filled() == 0) return;
        if (begun) {
            handOver(row);
        } else {
            first.add(row);
            if (first.size() == LOOKED_AT) begin();
        }
    }

    /** How many rows stood below the headings; none where there are no headings either. */
    int end() throws NotReadable {
        if (!begun) begin();
        return handedOver;
    }

    boolean hasHeadings() {
        return begun;
    }

    /** The first row that is more than half as wide as the widest: a title is narrower. */
    private void begin() throws NotReadable {
        long widest = first.stream().mapToLong(Row::filled).max().orElse(0);
        if (widest < 2) return;
        for (var row : first) {
            if (begun) {
                handOver(row);
            } else if (row.filled() >= 2 && 2 * row.filled() > widest) {
                begun = true;
                out.headings(row.cells().stream().map(String::strip).toList());
            }
        }
        first.clear();
    }

    private void handOver(Row row) throws NotReadable {
        if (++handedOver > most) throw new NotReadable("rows", most);
        out.row(row.number(), row.cells());
    }

    /** Without the empty cells at its end. */
    private static List<String> checked(int number, List<String> cells) throws NotReadable {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) end--;
        if (end > MOST_COLUMNS) throw new NotReadable("wide", number, MOST_COLUMNS);
        for (int i = 0; i < end; i++) {
            int length = cells.get(i).length();
            if (length > LONGEST_CELL) throw new NotReadable("cell", number, i + 1, LONGEST_CELL);
        }
        return List.copyOf(cells.subList(0, end));
    }
}
