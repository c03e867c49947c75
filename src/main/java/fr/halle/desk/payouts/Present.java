package fr.halle.desk.payouts;

import fr.halle.kernel.OrganisationId;
import fr.halle.payments.operators.Operator;
import fr.halle.payments.operators.Operators;
import fr.halle.payments.receiving.ReceivingAccounts;
import fr.halle.payments.tracing.Movement;
import fr.halle.payments.tracing.PayeeBooks;
import fr.halle.payments.tracing.PayeeMovements;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** How things stand now, whatever period is looked at: one statement of SQL each. */
@Component
record Present(
        PayeeMovements movements,
        PayeeBooks books,
        ReceivingAccounts accounts,
        Operators operators) {

    Money due(OrganisationId payee, LocalDate today) {
        return books.stands(payee, today);
    }

    PayeeBooks.ToCome toCome(OrganisationId payee) {
        return books.toCome(payee);
    }

    List<Movement> waiting(OrganisationId payee) {
        return movements.waiting(payee);
    }

    /** Before the first hand-over there is no account, and nothing waits for one. */
    boolean receives(OrganisationId payee) {
        return accounts.of(payee)
                .map(account -> account.receives() || !account.opened())
                .orElse(true);
    }

    @Nullable Operator operator(LocalDate day) {
        return operators.inChargeOn(day).orElse(null);
    }
}
