package fr.halle.territory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the reference files of the Ardennes from the class path: territory/SOURCES.md. */
final class ArdennesFiles {

    record CommuneLine(Commune commune, List<PopulationFigure> populations) {}

    record EpciLine(Epci epci, PopulationFigure population) {}

    private static final Pattern POPULATION_COLUMN =
            Pattern.compile("population_(municipale|totale)_([0-9]{4})");

    private ArdennesFiles() {}

    /** One line per commune; its population columns say their kind and vintage in their names. */
    static List<CommuneLine> communes() {
        return read("/territory/communes-08.csv", ArdennesFiles::commune);
    }

    /** One line per EPCI, kind of population and vintage. */
    static List<EpciLine> epcis() {
        return read("/territory/epci-08.csv", ArdennesFiles::epci);
    }

    private static CommuneLine commune(NamedCsvRecord line) {
        var commune =
                new Commune(
                        line.getField("insee_code"),
                        typeset(line.getField("name")),
                        Arrays.asList(line.getField("postcodes").split(" ")),
                        line.getField("epci_siren"),
                        Double.parseDouble(line.getField("latitude")),
                        Double.parseDouble(line.getField("longitude")));
        var populations =
                line.getHeader().stream()
                        .map(POPULATION_COLUMN::matcher)
                        .filter(column -> column.matches())
                        .map(
                                column ->
                                        population(
                                                column.group(1),
                                                column.group(2),
                                                line.getField(column.group())))
                        .toList();
        return new CommuneLine(commune, populations);
    }

    private static EpciLine epci(NamedCsvRecord line) {
        return new EpciLine(
                new Epci(
                        line.getField("siren"),
                        typeset(line.getField("name")),
                        line.getField("type"),
                        Boolean.parseBoolean(line.getField("convention_partner"))),
                population(
                        line.getField("population_kind"),
                        line.getField("vintage"),
                        line.getField("population")));
    }

    private static PopulationFigure population(String kind, String vintage, String people) {
        return new PopulationFigure(
                switch (kind) {
                    case "municipale", "populationMunicipale" -> PopulationFigure.Kind.MUNICIPALE;
                    case "totale", "populationTotale" -> PopulationFigure.Kind.TOTALE;
                    default -> throw new IllegalArgumentException("Kind of population: " + kind);
                },
                Integer.parseInt(vintage),
                Integer.parseInt(people));
    }

    /** The sources write a typewriter's apostrophe; our pages print « Signy-l’Abbaye ». */
    private static String typeset(String name) {
        return name.replace('\'', '’');
    }

    private static <T> List<T> read(String path, Function<NamedCsvRecord, T> line) {
        var file = Objects.requireNonNull(ArdennesFiles.class.getResourceAsStream(path), path);
        try (var lines =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream().map(line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
