package fr.halle.costsharing.sharing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.territory.Convention;
import fr.halle.territory.PopulationFigure.Kind;
import fr.halle.territory.ReferencePopulations;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Shares the expenses of a file among the partners of the convention, as JSON. */
public final class SplitCommand {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();
    private static final Pattern POPULATION =
            Pattern.compile("(populationMunicipale|populationTotale):([0-9]{4})");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,2})?");

    /** One line of the answer, in euros. */
    record Line(
            String code,
            BigDecimal gross,
            BigDecimal departement,
            SortedMap<String, BigDecimal> partners) {

        static Line of(String code, Money gross, Shares shares) {
            var partners = new TreeMap<String, BigDecimal>();
            shares.partners().forEach((siren, part) -> partners.put(siren, part.getAmount()));
            return new Line(code, gross.getAmount(), shares.department().getAmount(), partners);
        }
    }

    /** The answer: each expense, and all of them. */
    record Answer(String population, int vintage, List<Line> expenses, Line total) {}

    private SplitCommand() {}

    /**
     * What is to be printed. Throws IllegalArgumentException with a sentence where something is to
     * be mended.
     *
     * @param file columns code and gross, in euros
     * @param population {@code populationTotale:2021}
     */
    public static String run(Path file, String population) {
        var asked = POPULATION.matcher(population);
        if (!asked.matches()) {
            throw new IllegalArgumentException(
                    "Population %s: write populationTotale:2021 or populationMunicipale:2021"
                            .formatted(population));
        }
        var kind = asked.group(1).endsWith("Totale") ? Kind.TOTALE : Kind.MUNICIPALE;
        int vintage = Integer.parseInt(asked.group(2));
        var people = ReferencePopulations.ofPartners(kind, vintage);
        if (people.isEmpty()) {
            throw new IllegalArgumentException("No %s is known".formatted(population));
        }
        var key = new AllocationKey(Convention.ARDENNES.departmentPermille(), people);
        var lines = read(file).stream().map(each -> line(each, key)).toList();
        return JSON.writeValueAsString(new Answer(asked.group(1), vintage, lines, total(lines)));
    }

    private static Line line(NamedCsvRecord read, AllocationKey key) {
        var typed = read.getField("gross").strip();
        if (!AMOUNT.matcher(typed).matches()) {
            throw new IllegalArgumentException(
                    "Line %d: %s is no amount in euros"
                            .formatted(read.getStartingLineNumber(), typed));
        }
        var gross = Money.of(CurrencyUnit.EUR, new BigDecimal(typed.replace(',', '.')));
        return Line.of(read.getField("code"), gross, key.share(gross));
    }

    private static Line total(List<Line> lines) {
        var partners = new TreeMap<String, BigDecimal>();
        var gross = new BigDecimal("0.00");
        var department = new BigDecimal("0.00");
        for (var line : lines) {
            gross = gross.add(line.gross());
            department = department.add(line.departement());
            line.partners().forEach((siren, part) -> partners.merge(siren, part, BigDecimal::add));
        }
        return new Line("total", gross, department, partners);
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            var all = lines.stream().toList();
            if (all.isEmpty()
                    || !all.getFirst().getHeader().containsAll(List.of("code", "gross"))) {
                throw new IllegalArgumentException(
                        "%s: expected the columns code and gross, and a line".formatted(file));
            }
            return all;
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("%s is no CSV file".formatted(file), e);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("%s cannot be read".formatted(file), e);
        }
    }
}
