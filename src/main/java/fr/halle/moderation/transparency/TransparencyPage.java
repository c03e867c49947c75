package fr.halle.moderation.transparency;

import fr.halle.moderation.AutomatedMeasures;

import java.util.List;

/** The figures of one year; {@code now} is the year that runs. */
record TransparencyPage(
        int year,
        int now,
        List<Figures.Line> reasons,
        Figures.Appeals appeals,
        AutomatedMeasures.Year automated) {

    int reports() {
        return reasons.stream().mapToInt(Figures.Line::reports).sum();
    }

    int decided() {
        return reasons.stream().mapToInt(Figures.Line::decided).sum();
    }

    /** Without a thousands separator. */
    static String plain(int year) {
        return Integer.toString(year);
    }
}
