package fr.halle.demonstration.council;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Expenses;
import fr.halle.costsharing.KeyRule;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.entering.Entries;
import fr.halle.costsharing.entering.Votes;
import fr.halle.demonstration.CsvFiles;
import fr.halle.territory.Convention;
import fr.halle.territory.PopulationFigure.Kind;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Expenses in every state that they can be in. The three of the real convention keep their amounts;
 * decisions, days and suppliers are invented.
 */
@Component
class InventedCosts {

    private static final int VINTAGE = 2021;
    private static final int KEY_SINCE_DAYS = 319;
    private static final String VOTED = "60000,00";

    private final Entries entries;
    private final Votes votes;
    private final Expenses expenses;
    private final Sharing sharing;

    InventedCosts(Entries entries, Votes votes, Expenses expenses, Sharing sharing) {
        this.entries = entries;
        this.votes = votes;
        this.expenses = expenses;
        this.sharing = sharing;
    }

    void enter() {
        var today = sharing.today();
        var decision = "CP-D01 (inventée)";
        votes.key(
                new KeyRule(
                        today.minusDays(KEY_SINCE_DAYS),
                        Convention.ARDENNES.departmentPermille(),
                        Kind.TOTALE,
                        VINTAGE,
                        decision),
                InventedAgreement.NOBODY);
        var year = "" + today.getYear();
        done(
                votes.budget(
                        typed(Map.of("year", year, "decision", decision, "amount", VOTED)),
                        InventedAgreement.NOBODY));
        var lines = CsvFiles.lines("costs");
        for (var line : lines) {
            var fields =
                    line.getFieldsAsMap().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            fields.put("year", year);
            done(entries.enter(typed(fields), InventedAgreement.NOBODY));
        }
        var ids = expenses.all().stream().collect(Collectors.toMap(Expense::code, Expense::id));
        for (var line : lines) tell(ids.getOrDefault(line.getField("code"), new UUID(0, 0)), line);
    }

    private void tell(UUID expense, NamedCsvRecord line) {
        if (!line.getField("decided").isEmpty()) {
            var fields = Map.of("number", line.getField("decision"), "day", day(line, "decided"));
            done(entries.decide(expense, typed(fields), InventedAgreement.NOBODY));
        }
        for (var stage : List.of("engaged", "invoiced", "paid")) {
            if (line.getField(stage).isEmpty()) return;
            var fields =
                    Map.of(
                            "day",
                            day(line, stage),
                            "net",
                            line.getField("final_net"),
                            "vat",
                            line.getField("final_vat"));
            done(entries.advance(expense, typed(fields), InventedAgreement.NOBODY));
        }
    }

    /** So many days ago. */
    private String day(NamedCsvRecord line, String column) {
        return sharing.today().minusDays(Long.parseLong(line.getField(column))).toString();
    }

    private static Typed typed(Map<String, String> fields) {
        return Typed.of(fields);
    }

    private static void done(List<Refused> refused) {
        if (!refused.isEmpty()) throw new IllegalStateException("Refused: " + refused);
    }
}
