package fr.halle.desk.accounts;

import fr.halle.desk.Mistakes;
import fr.halle.payments.operators.Operator;
import fr.halle.payments.operators.OperatorKind;
import fr.halle.payments.operators.Purpose;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Who operates the funds; {@code accountOf} is the operator whose account was typed wrongly. */
record OperatorsPage(
        List<Operator> operators,
        LocalDate today,
        OperatorForm form,
        Mistakes mistakes,
        String accountOf) {

    List<Choice> kinds(Texts texts) {
        return Arrays.stream(OperatorKind.values())
                .map(
                        kind ->
                                Choice.of(
                                        kind.name(),
                                        texts.text("desk.accounts.operators.kind." + kind.name()),
                                        kind.name().equals(form.kind())))
                .toList();
    }

    Purpose[] purposes() {
        return Purpose.values();
    }

    boolean isOpen(Operator operator) {
        return operator.until() == null;
    }

    /** Of the form for a new operator. */
    String problem(String field, Texts texts) {
        return accountOf.isEmpty() ? mistakes.of(field, texts) : "";
    }

    boolean isWrong(Operator operator) {
        return operator.id().toString().equals(accountOf);
    }
}
