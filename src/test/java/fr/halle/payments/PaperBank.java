package fr.halle.payments;

import fr.halle.payments.card.CardOutcome;
import fr.halle.payments.card.CardProvider;
import fr.halle.payments.card.Instruction;

import org.joda.money.Money;
import org.springframework.boot.test.context.TestComponent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A second provider, in memory, that does what a test tells it to. */
@TestComponent
public class PaperBank implements CardProvider {

    static final String KEY = "paper-bank";

    record Refund(String payment, Money amount) {}

    final Map<String, CardOutcome> outcomes = new ConcurrentHashMap<>();
    final Map<String, Refund> refunds = new ConcurrentHashMap<>();
    final Map<String, Transfer> transfers = new ConcurrentHashMap<>();
    final Map<String, Refund> reversals = new ConcurrentHashMap<>();
    final List<Order> orders = new ArrayList<>();
    final AtomicInteger refundsThatFail = new AtomicInteger();
    volatile boolean closed;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public synchronized Session open(Order order) {
        if (closed) throw new IllegalStateException("Closed");
        orders.add(order);
        var id = UUID.randomUUID().toString();
        outcomes.put(id, new CardOutcome.Open());
        return new Session(id, "https://paper.example/" + id);
    }

    @Override
    public CardOutcome lookUp(String session) {
        if (closed) throw new IllegalStateException("Closed");
        return outcomes.getOrDefault(session, new CardOutcome.Abandoned());
    }

    /** Moves the money, and may then fail to say so. */
    @Override
    public String refund(String paymentReference, Money amount, Instruction instruction) {
        refunds.putIfAbsent(instruction.key(), new Refund(paymentReference, amount));
        if (refundsThatFail.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("The line went dead");
        }
        return "refund-" + instruction.key();
    }

    @Override
    public String transfer(Transfer transfer, Instruction instruction) {
        transfers.putIfAbsent(instruction.key(), transfer);
        return "transfer-" + instruction.key();
    }

    @Override
    public String reverse(String transferReference, Money amount, Instruction instruction) {
        reversals.putIfAbsent(instruction.key(), new Refund(transferReference, amount));
        return "reversal-" + instruction.key();
    }

    List<Money> refundsOf(String payment) {
        return refunds.values().stream()
                .filter(refund -> refund.payment().equals(payment))
                .map(Refund::amount)
                .sorted()
                .toList();
    }
}
