package fr.halle.costsharing.claims;

import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is refused of the end of a contest, a sentence for each rule. */
final class SettlementRules {

    private static final int LONGEST = 200;
    private static final String REDUCED = "REDUCED";
    static final List<String> OUTCOMES = List.of("MAINTAINED", REDUCED);

    private SettlementRules() {}

    static boolean isReduced(Typed typed) {
        return typed.line("outcome").equals(REDUCED);
    }

    static List<Refused> refused(Claim claim, Typed typed, LocalDate today) {
        var contest = claim.contest();
        var annulled = claim.annulled();
        if (annulled != null) {
            return one("outcome", "costsharing.claim.annulled", annulled.day());
        }
        if (contest == null) return one("outcome", "costsharing.settlement.uncontested");
        var ended = contest.settlement();
        if (ended != null) return one("outcome", "costsharing.settlement.twice", ended.day());
        var wrong = new ArrayList<Refused>();
        if (!OUTCOMES.contains(typed.line("outcome"))) {
            wrong.add(Refused.of("outcome", "costsharing.settlement.outcome"));
        }
        var cents = typed.cents("amount");
        long most = Math.abs(claim.amount().getAmountMinorLong());
        if (isReduced(typed) && (cents == null || cents == 0 || cents > most)) {
            wrong.add(Refused.of("amount", "costsharing.settlement.amount", claim.amount().abs()));
        }
        if (typed.text("reason").isEmpty() || typed.text("reason").length() > LONGEST) {
            wrong.add(Refused.of("reason", "costsharing.enter.text.wrong"));
        }
        var day = typed.day("day");
        if (day == null) wrong.add(Refused.of("day", "costsharing.enter.day.wrong"));
        else if (day.isAfter(today)) wrong.add(Refused.of("day", "costsharing.enter.day.future"));
        else if (day.isBefore(contest.day())) {
            wrong.add(Refused.of("day", "costsharing.settlement.before", contest.day()));
        }
        return wrong;
    }

    private static List<Refused> one(String field, String key, Object... arguments) {
        return List.of(Refused.of(field, key, arguments));
    }
}
