package fr.halle.governance.agreement;

import fr.halle.web.ui.Refused;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What the agreement refuses, by its own text. Nothing: it may be entered. */
final class ActRules {

    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

    private ActRules() {}

    static List<Refused> signature(
            Agreement agreement, String siren, LocalDate day, LocalDate today) {
        var party = agreement.parties().stream().filter(p -> p.siren().equals(siren)).findFirst();
        if (party.isEmpty()) return refused("party", "governance.act.party.unknown");
        var signed = party.get().signedOn();
        if (signed != null) return refused("party", "governance.act.signature.twice", signed);
        if (day.isAfter(today)) return refused("day", "governance.act.future");
        boolean whole = agreement.parties().stream().anyMatch(Party::department);
        return whole && agreement.parties().size() > 1 && !agreement.articles().isEmpty()
                ? List.of()
                : refused("party", "governance.act.signature.incomplete");
    }

    static List<Refused> amendment(
            Agreement agreement, Amendment amendment, String code, LocalDate today) {
        boolean taken =
                agreement.acts().amendments().stream()
                        .anyMatch(each -> each.number() == amendment.number());
        if (taken) return refused("number", "governance.act.amendment.twice", amendment.number());
        if (isNoText(amendment.subject())) return refused("subject", "governance.act.text");
        if (isNoText(amendment.decision())) return refused("decision", "governance.act.text");
        if (amendment.decidedOn().isAfter(today)) return refused("day", "governance.act.future");
        if (!agreement.isInForce(amendment.decidedOn())) {
            return refused("day", "governance.act.not-in-force");
        }
        if (amendment.inForceFrom().isBefore(amendment.decidedOn())) {
            return refused("from", "governance.act.amendment.before");
        }
        if (code.isEmpty()) return List.of();
        if (!CODE.matcher(code).matches()) return refused("code", "governance.act.code");
        boolean known = agreement.procedures().stream().anyMatch(p -> p.code().equals(code));
        return known ? refused("code", "governance.act.code.twice", code) : List.of();
    }

    /** Of the real text: at least two months before it takes effect. */
    static List<Refused> withdrawal(Agreement agreement, Withdrawal withdrawal, LocalDate today) {
        var notified = withdrawal.notifiedOn();
        var before = agreement.withdrawal(withdrawal.siren());
        if (before.isPresent()) {
            return refused("party", "governance.act.withdrawal.twice", before.get().notifiedOn());
        }
        if (notified.isAfter(today)) return refused("day", "governance.act.future");
        if (isNoParty(agreement, withdrawal.siren(), notified)) {
            return refused("party", "governance.act.not-party", notified);
        }
        if (isDepartment(agreement, withdrawal.siren())) {
            return refused("party", "governance.act.withdrawal.department");
        }
        var months = agreement.terms().noticeMonths();
        var earliest = notified.plusMonths(months);
        if (withdrawal.effectiveOn().isBefore(earliest)) {
            return refused("effective", "governance.act.withdrawal.notice", months, earliest);
        }
        return withdrawal.effectiveOn().isAfter(agreement.lastDay())
                ? refused("effective", "governance.act.withdrawal.late", agreement.lastDay())
                : List.of();
    }

    static List<Refused> termination(
            Agreement agreement, Termination termination, LocalDate today) {
        var day = termination.actedOn();
        if (agreement.hasEndedIt(termination.siren(), today)) {
            return refused("party", "governance.act.termination.twice");
        }
        if (isNoText(termination.act())) return refused("act", "governance.act.text");
        if (day.isAfter(today)) return refused("day", "governance.act.future");
        return isNoParty(agreement, termination.siren(), day)
                ? refused("party", "governance.act.not-party", day)
                : List.of();
    }

    private static boolean isDepartment(Agreement agreement, String siren) {
        return agreement.parties().stream()
                .anyMatch(each -> each.department() && each.siren().equals(siren));
    }

    private static boolean isNoParty(Agreement agreement, String siren, LocalDate day) {
        return agreement.partiesOn(day).stream().noneMatch(each -> each.siren().equals(siren));
    }

    private static boolean isNoText(String text) {
        return text.isBlank() || text.length() > LONGEST;
    }

    private static List<Refused> refused(String field, String key, Object... arguments) {
        return List.of(Refused.of(field, key, arguments));
    }
}
