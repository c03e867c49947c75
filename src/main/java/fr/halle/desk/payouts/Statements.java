package fr.halle.desk.payouts;

import fr.halle.kernel.OrganisationId;
import fr.halle.ordering.figures.OrderNumbers;
import fr.halle.ordering.figures.OrderNumbers.Numbered;
import fr.halle.payments.tracing.PayeeBooks;
import fr.halle.payments.tracing.PayeeMovements;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** Draws up statements: six statements of SQL, however many lines. */
@Component
class Statements {

    private final PayeeMovements movements;
    private final PayeeBooks books;
    private final OrderNumbers numbers;

    Statements(PayeeMovements movements, PayeeBooks books, OrderNumbers numbers) {
        this.movements = movements;
        this.books = books;
        this.numbers = numbers;
    }

    /** All of it read at one moment, so that it adds up while the shop goes on selling. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Statement of(OrganisationId payee, Span span) {
        var found = movements.of(payee, span.start(), span.end());
        var taken = movements.acrossTheCounter(payee, span.start(), span.end());
        var ids = new HashSet<UUID>();
        found.forEach(each -> add(ids, each.subject(), each.part()));
        taken.forEach(each -> add(ids, each.subject(), each.part()));
        var orders = numbers.of(ids);
        return new Statement(
                span,
                found.stream()
                        .map(each -> new Line(each, order(orders, each.part(), each.subject())))
                        .toList(),
                taken.stream()
                        .map(each -> new Taken(each, order(orders, each.part(), each.subject())))
                        .toList(),
                books.stands(payee, span.from().minusDays(1)),
                books.sent(payee, span.start(), span.end()),
                books.stands(payee, span.to()));
    }

    private static void add(HashSet<UUID> ids, UUID subject, UUID part) {
        ids.add(subject);
        ids.add(part);
    }

    /** A part is an order; of what weighed more and was paid apart, the subject is. */
    private static @Nullable Numbered order(Map<UUID, Numbered> orders, UUID part, UUID subject) {
        @Nullable Numbered own = orders.get(part);
        return own == null ? orders.get(subject) : own;
    }
}
