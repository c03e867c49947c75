package fr.halle.governance.operator;

import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** To whom a right is given, from when until when. */
record RightForm(Typed typed, Contract contract) {

    String email() {
        return typed.line("email");
    }

    /** {@code known}: whether somebody has an account under this address. */
    List<Refused> mistakes(boolean known) {
        var wrong = new ArrayList<Refused>();
        if (!known) wrong.add(Refused.of("email", "governance.operator.right.nobody"));
        var since = typed.day("right-since");
        if (since == null || !contract.isInForce(since)) wrong.add(outside("right-since"));
        boolean open = typed.line("right-until").isEmpty();
        var until = until();
        if (!open && (until == null || until.isAfter(contract.endsOn())))
            wrong.add(outside("right-until"));
        else if (since != null && until != null && until.isBefore(since))
            wrong.add(Refused.of("right-until", "governance.operator.ends.before"));
        return wrong;
    }

    private Refused outside(String field) {
        return Refused.of(
                field, "governance.operator.due.wrong", contract.since(), contract.endsOn());
    }

    /** Of a form without mistakes. */
    LocalDate since() {
        return Objects.requireNonNull(typed.day("right-since"));
    }

    @Nullable LocalDate until() {
        return typed.day("right-until");
    }
}
