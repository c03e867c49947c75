package fr.halle.ordering.withdrawal;

import fr.halle.kernel.Language;
import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;

/**
 * Passes a declaration on at once. Whether it comes in time, or is about goods that are not taken
 * back, the shop answers: the law lets nobody refuse to hear it.
 */
@Component
class Withdrawals {

    private final JdbcClient jdbc;
    private final WithdrawalLetters letters;
    private final Clock clock;

    Withdrawals(JdbcClient jdbc, WithdrawalLetters letters, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    /** Each order once: what was declared first stands. */
    @Transactional
    void declare(WithdrawalForm form, Purchase purchase, Language language) {
        var now = clock.instant();
        var fresh = new ArrayList<Order>();
        for (var order : purchase.orders()) {
            if (form.names(order) && add(order, form, language, now)) fresh.add(order);
        }
        if (!fresh.isEmpty()) letters.send(form, purchase, fresh, language, now);
    }

    private boolean add(Order order, WithdrawalForm form, Language language, Instant now) {
        return jdbc.sql(
                                """
                                insert into ordering.withdrawal (order_id, name, email, language, declared_at)
                                values (?, ?, ?, ?, ?) on conflict (order_id) do nothing
                                """)
                        .params(
                                order.id().value(),
                                form.name(),
                                form.email(),
                                language.name(),
                                now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
