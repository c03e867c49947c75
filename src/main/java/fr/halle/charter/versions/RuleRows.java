package fr.halle.charter.versions;

import fr.halle.charter.rules.Kind;
import fr.halle.charter.rules.Parameters;
import fr.halle.charter.rules.Rule;
import fr.halle.charter.rules.Scope;
import fr.halle.shops.Trade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a rule is read from its row. */
final class RuleRows {

    private RuleRows() {}

    static Version.WrittenRule rule(ResultSet row, int number) throws SQLException {
        var parameters =
                new Parameters(
                        row.getObject("least", Integer.class),
                        row.getObject("most", Integer.class),
                        strings(row, "words"));
        var trades =
                strings(row, "trades").stream().map(Trade::valueOf).collect(Collectors.toSet());
        return new Version.WrittenRule(
                new Rule(
                        row.getString("code"),
                        Kind.valueOf(row.getString("kind")),
                        parameters,
                        new Scope(Set.copyOf(strings(row, "aisles")), trades),
                        row.getInt("weight"),
                        row.getBoolean("blocking")),
                row.getBoolean("silent"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
