package fr.halle.governance.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The rule sets that come with Halle: governance/rule-sets.csv and SOURCES.md beside it. */
public final class ShippedRules {

    private static final String FILE = "/governance/rule-sets.csv";

    private ShippedRules() {}

    public static Optional<RuleSet> named(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public static List<RuleSet> all() {
        var file = Objects.requireNonNull(ShippedRules.class.getResourceAsStream(FILE), FILE);
        try (var lines =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream().map(ShippedRules::ruleSet).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static RuleSet ruleSet(NamedCsvRecord line) {
        return new RuleSet(
                line.getField("name"),
                LocalDate.parse(line.getField("since")),
                read(line.getField("until"), LocalDate::parse),
                quorum(line),
                new RuleSet.Proxies(
                        number(line, "proxies"),
                        number(line, "proxy_sessions"),
                        line.getField("proxy_article")),
                voting(line),
                new RuleSet.Requests(
                        Fraction.parse(line.getField("roll_call")),
                        read(line.getField("secret_ballot"), Fraction::parse),
                        line.getField("request_article")));
    }

    private static Quorum quorum(NamedCsvRecord line) {
        return new Quorum(
                Fraction.parse(line.getField("quorum")),
                Boolean.parseBoolean(line.getField("quorum_more")),
                Boolean.parseBoolean(line.getField("quorum_represented")),
                number(line, "summons_days"),
                SecondSession.valueOf(line.getField("second_session")),
                line.getField("quorum_article"));
    }

    private static RuleSet.Voting voting(NamedCsvRecord line) {
        return new RuleSet.Voting(
                Majority.valueOf(line.getField("majority")),
                Tie.valueOf(line.getField("tie")),
                Counting.valueOf(line.getField("counting")),
                Boolean.parseBoolean(line.getField("choice")),
                line.getField("vote_article"));
    }

    private static int number(NamedCsvRecord line, String column) {
        return Integer.parseInt(line.getField(column));
    }

    private static <T> @Nullable T read(String written, Function<String, T> read) {
        return written.isEmpty() ? null : read.apply(written);
    }
}
