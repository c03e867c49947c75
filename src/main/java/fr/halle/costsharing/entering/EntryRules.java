package fr.halle.costsharing.entering;

import fr.halle.costsharing.Coverage;
import fr.halle.costsharing.Expense;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is refused of an expense, a sentence for each rule. */
final class EntryRules {

    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");
    static final long LARGEST = 999_999_999;

    private EntryRules() {}

    static List<Refused> expense(Typed typed) {
        var wrong = new ArrayList<Refused>();
        for (var field : List.of("code", "procedure")) {
            if (!CODE.matcher(typed.line(field)).matches()) {
                wrong.add(Refused.of(field, "costsharing.enter.code.wrong"));
            }
        }
        for (var field : List.of("supplier", "object")) text(field, typed, wrong);
        year(typed, wrong);
        amounts(typed, wrong);
        return wrong;
    }

    /** Stages come one after the other, and nothing is engaged that nobody decided. */
    static List<Refused> stage(Expense expense, Coverage ifEngaged, Typed typed, LocalDate today) {
        var wrong = new ArrayList<Refused>();
        var abandoned = expense.abandoned();
        if (abandoned != null) {
            wrong.add(Refused.of("day", "costsharing.enter.abandoned", abandoned.day()));
            return wrong;
        }
        pastDay(typed, today, wrong);
        if (expense.stage() == Expense.Stage.ENGAGED) amounts(typed, wrong);
        if (!wrong.isEmpty()) return wrong;
        if (expense.stage() == Expense.Stage.PAID) {
            wrong.add(Refused.of("day", "costsharing.enter.stage.over"));
        } else if (!expense.stage().next().name().equals(typed.line("stage"))) {
            return List.of(Refused.of("day", "costsharing.enter.stage.meanwhile"));
        }
        var last = expense.lastDay();
        var day = typed.day("day");
        if (last != null && day != null && day.isBefore(last)) {
            wrong.add(Refused.of("day", "costsharing.enter.stage.before", last));
        }
        boolean engages = expense.stage() == Expense.Stage.ESTIMATED;
        if (engages && ifEngaged instanceof Coverage.NoDecision) {
            wrong.add(Refused.of("day", "costsharing.enter.stage.undecided"));
        }
        var decision = expense.decision();
        if (engages && decision != null && day != null && day.isBefore(decision.day())) {
            wrong.add(Refused.of("day", "costsharing.enter.stage.early", decision.day()));
        }
        return wrong;
    }

    static List<Refused> vote(Typed typed) {
        var wrong = new ArrayList<Refused>();
        year(typed, wrong);
        var cents = typed.cents("amount");
        if (cents == null || cents == 0) wrong.add(amount("amount"));
        return wrong;
    }

    static void amounts(Typed typed, List<Refused> wrong) {
        var net = typed.cents("net");
        var vat = typed.cents("vat");
        if (net == null || net == 0) wrong.add(amount("net"));
        if (vat == null) wrong.add(amount("vat"));
        if (net != null && vat != null && vat > net) {
            wrong.add(Refused.of("vat", "costsharing.enter.vat.more"));
        }
    }

    static void text(String field, Typed typed, List<Refused> wrong) {
        var text = typed.line(field);
        if (text.isEmpty() || text.length() > LONGEST) {
            wrong.add(Refused.of(field, "costsharing.enter.text.wrong"));
        }
    }

    static void pastDay(Typed typed, LocalDate today, List<Refused> wrong) {
        var day = typed.day("day");
        if (day == null) wrong.add(Refused.of("day", "costsharing.enter.day.wrong"));
        else if (day.isAfter(today)) wrong.add(Refused.of("day", "costsharing.enter.day.future"));
    }

    private static void year(Typed typed, List<Refused> wrong) {
        var year = typed.number("year");
        if (year == null || year < 2000 || year > 2200) {
            wrong.add(Refused.of("year", "costsharing.enter.year.wrong"));
        }
    }

    static Refused amount(String field) {
        return Refused.of(
                field, "costsharing.enter.amount.wrong", Money.ofMinor(CurrencyUnit.EUR, LARGEST));
    }
}
