package fr.halle.governance.operator;

import fr.halle.web.ui.Link;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The operator as its reader may see it.
 *
 * @param contract null: none was entered yet
 * @param reports the latest period first
 */
record OperatorPage(
        List<Contract> contracts,
        @Nullable Contract contract,
        List<Objective> objectives,
        List<Report> reports,
        Staff staff,
        OperatorDesk.Reader reader,
        LocalDate today) {

    Contract known() {
        return Objects.requireNonNull(contract);
    }

    List<Mission> missions() {
        return Arrays.stream(Mission.values()).filter(known().missions()::contains).toList();
    }

    List<Objective> of(Mission mission) {
        return objectives.stream().filter(each -> each.mission() == mission).toList();
    }

    /** Of the latest period whose report stands and counts it; null: nothing was counted yet. */
    @Nullable BigDecimal reached(Objective objective) {
        return reports.stream()
                .filter(Report::stands)
                .map(each -> each.figures().get(objective.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    boolean isReached(Objective objective) {
        var reached = reached(objective);
        return reached != null && reached.compareTo(objective.target()) >= 0;
    }

    String words(Objective objective, Texts texts) {
        var target = Figures.shown(objective.target(), texts);
        var reached = reached(objective);
        return reached == null
                ? texts.text("governance.operator.uncounted", target, objective.unit())
                : texts.text(
                        "governance.operator.counted",
                        Figures.shown(reached, texts),
                        target,
                        objective.unit());
    }

    List<Link> tabs(Texts texts) {
        return contracts.stream().map(each -> tab(each, texts)).toList();
    }

    private Link tab(Contract each, Texts texts) {
        var year = String.valueOf(each.since().getYear());
        var words = texts.text("governance.operator.tab", each.operator(), year);
        return new Link("/council/operator?contract=" + each.id(), words, each.equals(contract));
    }
}
