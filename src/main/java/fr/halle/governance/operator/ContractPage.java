package fr.halle.governance.operator;

import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A contract as the committee's secretary keeps it. */
record ContractPage(
        Contract contract,
        List<Objective> objectives,
        Staff staff,
        LocalDate today,
        Typed typed,
        List<Refused> refused) {

    String path() {
        return "/council/operator/contracts/" + contract.id();
    }

    List<Choice> missions(Texts texts) {
        return Arrays.stream(Mission.values())
                .filter(contract.missions()::contains)
                .map(
                        each ->
                                Choice.of(
                                        each.name(),
                                        texts.text("governance.mission." + each.name()),
                                        each.name().equals(typed.line("mission"))))
                .toList();
    }

    String problem(String field, Texts texts) {
        return Refused.of(refused, field, texts);
    }
}
