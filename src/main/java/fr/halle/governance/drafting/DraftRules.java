package fr.halle.governance.drafting;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Reading;
import fr.halle.organisations.Siren;
import fr.halle.territory.Epci;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What is refused of a text that is being written, a sentence for each rule. */
final class DraftRules {

    private static final int LINE = 200;
    private static final int BODY = 20_000;
    private static final int MONTHS = 60;
    private static final int NUMBERS = 99;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

    private DraftRules() {}

    static List<Refused> head(Typed typed, LocalDate today) {
        var wrong = new ArrayList<Refused>();
        line("name", typed, wrong);
        var end = typed.day("ends");
        if (end == null) wrong.add(Refused.of("ends", "governance.agreement.day.wrong"));
        else if (!end.isAfter(today)) wrong.add(Refused.of("ends", "governance.draft.ends.past"));
        for (var field : List.of("notice", "reminder")) {
            var months = typed.number(field);
            if (months == null || months > MONTHS) {
                wrong.add(Refused.of(field, "governance.draft.months", MONTHS));
            }
        }
        boolean known =
                Arrays.stream(Reading.values())
                        .anyMatch(each -> each.name().equals(typed.line("reading")));
        if (!known) wrong.add(Refused.of("reading", "governance.draft.reading"));
        return wrong;
    }

    /** A clause of a text that nobody has signed. */
    static List<Refused> clause(Clause clause, Typed typed, Agreement draft, List<Epci> partners) {
        var wrong = new ArrayList<Refused>();
        switch (clause) {
            case ARTICLES, ANNEXES -> {
                number(clause.key(), typed, wrong);
                line(clause.fields().get(1), typed, wrong);
                body(clause.fields().get(2), typed, wrong);
            }
            case PROCEDURES -> {
                if (!CODE.matcher(typed.line("procedure-code")).matches()) {
                    wrong.add(Refused.of("procedure-code", "governance.act.code"));
                }
                line("procedure-name", typed, wrong);
                var article = typed.number("procedure-article");
                boolean there =
                        article != null
                                && draft.articles().stream().anyMatch(a -> a.number() == article);
                if (!there) {
                    wrong.add(Refused.of("procedure-article", "governance.draft.no-article"));
                }
            }
            case PARTIES -> {
                if (partner(typed, partners) == null) {
                    wrong.add(Refused.of("partner", "governance.draft.no-partner"));
                }
            }
            case DEPARTMENT -> {
                if (!Siren.isRight(typed.line("department-siren"))) {
                    wrong.add(Refused.of("department-siren", "governance.draft.siren"));
                }
                line("department-name", typed, wrong);
            }
        }
        return wrong;
    }

    static @Nullable Epci partner(Typed typed, List<Epci> partners) {
        return partners.stream()
                .filter(each -> each.siren().equals(typed.line("partner")))
                .findFirst()
                .orElse(null);
    }

    private static void number(String field, Typed typed, List<Refused> wrong) {
        var number = typed.number(field);
        if (number == null || number == 0 || number > NUMBERS) {
            wrong.add(Refused.of(field, "governance.draft.number", NUMBERS));
        }
    }

    private static void line(String field, Typed typed, List<Refused> wrong) {
        var text = typed.text(field);
        if (text.isEmpty() || text.length() > LINE) {
            wrong.add(Refused.of(field, "governance.act.text"));
        }
    }

    private static void body(String field, Typed typed, List<Refused> wrong) {
        var text = typed.text(field);
        if (text.isEmpty() || text.length() > BODY) {
            wrong.add(Refused.of(field, "governance.draft.body", BODY));
        }
    }
}
