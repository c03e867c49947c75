package fr.halle.catalog.imports;

import fr.halle.catalog.Put;

import java.util.List;

/** What importing a file would do, as the shelf stands now. Making it writes nothing. */
record Preview(List<Line> lines, List<Sentence> notices, List<Reading.Problem> problems) {

    record Line(Reading.Entry entry, Put put) {

        /** The beginning of its words: catalog.import.put.new and so on. */
        String key() {
            return "catalog.import.put." + put.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    int count(Put put) {
        return (int) lines.stream().filter(line -> line.put() == put).count();
    }

    int variants() {
        return lines.stream().mapToInt(line -> line.entry().draft().variants().size()).sum();
    }

    long articles() {
        return lines.stream()
                .flatMap(line -> line.entry().draft().variants().stream())
                .mapToLong(variant -> variant.count())
                .sum();
    }

    int rowsToMend() {
        return (int) problems.stream().mapToInt(Reading.Problem::row).distinct().count();
    }

    boolean isImportable() {
        return problems.isEmpty() && count(Put.UNCHANGED) < lines.size();
    }

    /** What there is to say first. */
    Sentence summary() {
        if (!problems.isEmpty()) return new Sentence("summary.problems", rowsToMend());
        if (lines.isEmpty()) return new Sentence("summary.nothing");
        if (!isImportable()) return new Sentence("summary.same", lines.size());
        return new Sentence("summary.ready", lines.size(), variants(), articles());
    }
}
