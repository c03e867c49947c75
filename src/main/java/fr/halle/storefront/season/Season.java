package fr.halle.storefront.season;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Offer;
import fr.halle.kernel.CivilTime;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The products of the month: those of storefront/season.csv, by their aisle and a word of their
 * name. A territory of another climate changes that file.
 */
@Component
public class Season {

    private static final int SORTS = 6;

    private final Catalog catalog;
    private final Clock clock;
    private final List<Line> lines = read();

    Season(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** {@code words}: regular expressions of PostgreSQL, each the beginning of a word. */
    record Line(int month, String category, String words) {

        private static Line of(NamedCsvRecord line) {
            return new Line(
                    Integer.parseInt(line.getField("month")),
                    line.getField("category"),
                    "\\m(" + line.getField("words").replace(' ', '|') + ")");
        }
    }

    /** 1 for January, by the calendar of Paris. */
    public int month() {
        return CivilTime.local(clock.instant()).getMonthValue();
    }

    /**
     * At most so many offers of this month, none of them sold out: the newest of each sort before a
     * second of any.
     */
    public List<Offer> offers(int limit) {
        var now = lines.stream().filter(line -> line.month() == month()).toList();
        var found =
                catalog.named(
                        now.stream().map(Line::category).toList(),
                        now.stream().map(Line::words).toList(),
                        limit * SORTS);
        var met = new HashSet<String>();
        var firsts = found.stream().filter(offer -> met.add(offer.art())).toList();
        return Stream.concat(
                        firsts.stream(), found.stream().filter(offer -> !firsts.contains(offer)))
                .limit(limit)
                .toList();
    }

    static List<Line> read() {
        var file =
                Objects.requireNonNull(Season.class.getResourceAsStream("/storefront/season.csv"));
        try (var lines =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream().map(Line::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
