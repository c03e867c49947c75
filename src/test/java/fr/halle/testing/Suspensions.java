package fr.halle.testing;

import fr.halle.moderation.Reportable;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes shops out of sight as moderation does: their goods go with them. */
@TestComponent
public class Suspensions {

    private final List<Reportable> kinds;
    private final TransactionTemplate transaction;

    Suspensions(List<Reportable> kinds, TransactionTemplate transaction) {
        this.kinds = kinds;
        this.transaction = transaction;
    }

    public void suspend(Stall stall) {
        var shops = kinds.stream().filter(kind -> kind.kind().equals("shop")).findFirst().get();
        transaction.executeWithoutResult(
                _ ->
                        shops.withdraw(
                                stall.shop().value(),
                                UUID.randomUUID(),
                                WholeHouse.SOMEBODY,
                                Instant.now()));
    }
}
