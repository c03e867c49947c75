package fr.halle.catalog.files;

import java.util.ArrayList;
import java.util.List;

/** What a workbook holds besides plain cells: said once each, with where it is. */
final class Surprises {

    private static final int NAMED = 5;

    private final List<String> formulas = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private int formulaCount;
    private int mergedCount;

    void formula(String at) {
        if (formulaCount++ < NAMED) formulas.add(at);
    }

    void merged(String range) {
        if (mergedCount++ < NAMED) merged.add(range);
    }

    /** {@code sheet} was read, of so many. */
    List<Sentence> notices(String sheet, int sheets) {
        var notices = new ArrayList<Sentence>();
        if (sheets > 1) notices.add(new Sentence("notice.sheet", sheet, sheets));
        if (formulaCount > 0)
            notices.add(
                    new Sentence("notice.formulas", formulaCount, some(formulas, formulaCount)));
        if (mergedCount > 0)
            notices.add(new Sentence("notice.merged", mergedCount, some(merged, mergedCount)));
        return notices;
    }

    private static String some(List<String> named, int all) {
        return String.join(", ", named) + (all > named.size() ? "…" : "");
    }

    /** 3, 0 is D1: as spreadsheets call a cell. */
    static String cell(int column, int row) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row + 1).toString();
    }
}
