package fr.halle.demonstration.council;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.costsharing.Expense;
import fr.halle.costsharing.Expenses;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.entering.Entries;
import fr.halle.costsharing.entering.KeyEntries;
import fr.halle.costsharing.entering.Votes;
import fr.halle.demonstration.CsvFiles;
import fr.halle.governance.acts.Adopted;
import fr.halle.territory.Convention;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Expenses in every state that they can be in. The three of the real convention keep their amounts;
 * decisions, days and suppliers are invented.
 */
@Component
class InventedCosts {

    private static final String COUNTED = "TOTALE:2021";
    private static final String REGISTER = "registre";
    private static final int TENTH = 10;
    private static final int DECIDED_DAYS = 300;
    private static final String VOTED = "60000,00";

    private final Entries entries;
    private final Votes votes;
    private final KeyEntries keys;
    private final Expenses expenses;
    private final Sharing sharing;
    private final Adopted adopted;

    InventedCosts(Committee committee, Expenses expenses, Sharing sharing, Adopted adopted) {
        this.entries = committee.entries();
        this.votes = committee.votes();
        this.keys = committee.keys();
        this.adopted = adopted;
        this.expenses = expenses;
        this.sharing = sharing;
    }

    /** What is entered of what it decides. */
    @Component
    record Committee(Entries entries, Votes votes, KeyEntries keys) {}

    void enter() {
        var today = sharing.today();
        var decision = "CP-D01 (inventée)";
        var decided = Map.of("number", decision, "decided", "" + today.minusDays(DECIDED_DAYS));
        var key = new HashMap<>(decided);
        key.put("since", "" + today.minusDays(DECIDED_DAYS));
        key.put("department", "" + Convention.ARDENNES.departmentPermille() / TENTH);
        key.put("counted", COUNTED);
        done(keys.enter(typed(key), InventedAgreement.NOBODY));
        var year = "" + today.getYear();
        var budget = new HashMap<>(decided);
        budget.putAll(Map.of("year", year, "amount", VOTED));
        done(votes.budget(typed(budget), InventedAgreement.NOBODY));
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
            var fields =
                    line.getField("decision").equals(REGISTER)
                            ? Map.of("deliberation", adopted.all().getFirst().id().toString())
                            : Map.of(
                                    "number",
                                    line.getField("decision"),
                                    "decided",
                                    day(line, "decided"));
            done(entries.decide(expense, typed(fields), InventedAgreement.NOBODY));
        }
        for (var stage : List.of("engaged", "invoiced", "paid")) {
            if (line.getField(stage).isEmpty()) return;
            var fields =
                    Map.of(
                            "stage",
                            stage.toUpperCase(Locale.ROOT),
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
        return new Typed(fields);
    }

    private static void done(List<Refused> refused) {
        if (!refused.isEmpty()) throw new IllegalStateException("Refused: " + refused);
    }
}
