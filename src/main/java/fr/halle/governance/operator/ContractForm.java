package fr.halle.governance.operator;

import fr.halle.governance.acts.Published;
import fr.halle.organisations.Siren;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A contract as somebody typed it. */
record ContractForm(Typed typed, Set<Mission> missions, List<Published.Named> published) {

    record Page(ContractForm form, List<Refused> refused) {}

    List<Refused> mistakes() {
        var wrong = new ArrayList<Refused>();
        if (!typed.has("operator", 200))
            wrong.add(Refused.of("operator", "governance.operator.name.wrong"));
        if (!Siren.isRight(siren()))
            wrong.add(Refused.of("siren", "governance.operator.siren.wrong"));
        var since = typed.day("since");
        var ends = typed.day("ends");
        if (since == null) wrong.add(Refused.of("since", "governance.operator.day.wrong"));
        if (ends == null) wrong.add(Refused.of("ends", "governance.operator.day.wrong"));
        if (since != null && ends != null && ends.isBefore(since))
            wrong.add(Refused.of("ends", "governance.operator.ends.before"));
        if (missions.isEmpty())
            wrong.add(Refused.of("mission", "governance.operator.mission.wrong"));
        boolean one = typed.id("deliberation") == null && typed.has("decision", 200);
        boolean other = typed.id("deliberation") != null && typed.line("decision").isEmpty();
        if (!one && !other)
            wrong.add(Refused.of("deliberation", "governance.operator.award.wrong"));
        return wrong;
    }

    private String siren() {
        return typed.line("siren").replaceAll("[\\s\u00a0\u202f]", "");
    }

    /** Of a form without mistakes. */
    Contracts.NewContract contract() {
        var deliberation = typed.id("deliberation");
        return new Contracts.NewContract(
                typed.line("operator"),
                siren(),
                day("since"),
                day("ends"),
                missions,
                false,
                deliberation,
                deliberation == null ? typed.line("decision") : null);
    }

    private LocalDate day(String field) {
        return Objects.requireNonNull(typed.day(field));
    }

    List<Choice> missionChoices(Texts texts) {
        return Arrays.stream(Mission.values())
                .map(
                        each ->
                                Choice.of(
                                        each.name(),
                                        texts.text("governance.mission." + each.name()),
                                        missions.contains(each)))
                .toList();
    }

    List<Choice> deliberations(Texts texts) {
        var none = texts.text("governance.operator.award.other");
        return Published.choices(published, none, typed.line("deliberation"));
    }
}
