package fr.halle.governance.takenback;

import fr.halle.governance.agreement.Act;
import fr.halle.governance.agreement.Agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An act as it stands in the register of an agreement.
 *
 * @param what the party's SIREN, or the amendment's number
 * @param name of the party, or the amendment's subject
 * @param effect from when on it changes who is bound, or by what
 */
record Entered(Act act, String what, String name, LocalDate day, LocalDate effect) {

    /** « withdrawal-200041622 »: in forms. */
    String word() {
        return act.word() + "-" + what;
    }

    static Optional<Entered> named(String word, List<Agreement> agreements) {
        return agreements.stream()
                .flatMap(each -> all(each).stream())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    /** All that may be taken back of it: signatures as long as it does not bind. */
    static List<Entered> all(Agreement agreement) {
        var all = new ArrayList<Entered>();
        for (var each : agreement.acts().amendments()) {
            var from = each.inForceFrom();
            var number = String.valueOf(each.number());
            all.add(new Entered(Act.AMENDMENT, number, each.subject(), each.decidedOn(), from));
        }
        for (var each : agreement.acts().withdrawals()) {
            var name = agreement.nameOf(each.siren());
            var effect = each.effectiveOn();
            all.add(new Entered(Act.WITHDRAWAL, each.siren(), name, each.notifiedOn(), effect));
        }
        for (var each : agreement.acts().terminations()) {
            var name = agreement.nameOf(each.siren());
            var day = each.actedOn();
            all.add(new Entered(Act.TERMINATION, each.siren(), name, day, day));
        }
        if (agreement.inForceSince() != null) return all;
        for (var each : agreement.parties()) {
            var day = each.signedOn();
            if (day == null) continue;
            all.add(new Entered(Act.SIGNATURE, each.siren(), each.name(), day, day));
        }
        return all;
    }

    /** The agreement without it. A signature binds nobody yet. */
    Agreement out(Agreement of) {
        var acts = of.acts();
        return of.with(
                new Agreement.Acts(
                        acts.amendments().stream()
                                .filter(e -> !is(Act.AMENDMENT, String.valueOf(e.number())))
                                .toList(),
                        acts.withdrawals().stream()
                                .filter(e -> !is(Act.WITHDRAWAL, e.siren()))
                                .toList(),
                        acts.terminations().stream()
                                .filter(e -> !is(Act.TERMINATION, e.siren()))
                                .toList()));
    }

    private boolean is(Act other, String whose) {
        return act == other && what.equals(whose);
    }
}
