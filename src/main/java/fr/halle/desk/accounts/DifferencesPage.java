package fr.halle.desk.accounts;

import fr.halle.kernel.PersonId;
import fr.halle.payments.reconciliation.Difference;
import fr.halle.payments.reconciliation.Run;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * Where providers and we do not agree, what was done about it, and what was compared day by day.
 */
record DifferencesPage(
        List<Difference> differences,
        List<Run> runs,
        Map<PersonId, String> people,
        String problem) {

    List<Difference> open() {
        return differences.stream().filter(Difference::isOpen).toList();
    }

    List<Difference> settled() {
        return differences.stream().filter(each -> !each.isOpen()).toList();
    }

    String amounts(Difference difference, Texts texts) {
        var ours = difference.ours();
        var theirs = difference.theirs();
        return texts.text(
                "desk.accounts.differences.amounts",
                ours == null ? "—" : texts.money(ours),
                theirs == null ? "—" : texts.money(theirs));
    }

    String who(Difference difference, Texts texts) {
        @Nullable PersonId by = difference.resolvedBy();
        if (by == null) return texts.text("desk.accounts.differences.agreed");
        return people.getOrDefault(by, "") + "\u00a0: " + difference.resolution();
    }
}
