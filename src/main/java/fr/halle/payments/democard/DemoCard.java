package fr.halle.payments.democard;

import fr.halle.payments.card.CardOutcome;
import fr.halle.payments.card.CardProvider;
import fr.halle.payments.card.Instruction;
import fr.halle.web.spi.Demonstration;

import org.joda.money.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bank as Halle sees it: what a real one offers over the network. */
@Component
@Order(10)
class DemoCard implements CardProvider {

    static final String KEY = "demonstration-card";
    static final String PAGE = "/demonstration/card/";

    private final Demonstration demonstration;
    private final DemoCardSessions sessions;
    private final DemoCardRefunds refunds;
    private final DemoCardTransfers transfers;
    private final ObjectProvider<CardProvider> providers; // looked up late: it is one of them

    DemoCard(
            Demonstration demonstration,
            DemoCardSessions sessions,
            DemoCardRefunds refunds,
            DemoCardTransfers transfers,
            ObjectProvider<CardProvider> providers) {
        this.demonstration = demonstration;
        this.sessions = sessions;
        this.refunds = refunds;
        this.transfers = transfers;
        this.providers = providers;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean isOffered() {
        return demonstration.isOn() && providers.stream().noneMatch(CardProvider::movesRealMoney);
    }

    @Override
    public Session open(CardProvider.Order order) {
        var id = sessions.open(order.label(), order.amount(), order.returnPath());
        return new Session(id, PAGE + id);
    }

    @Override
    public CardOutcome lookUp(String session) {
        return sessions.of(session)
                .map(known -> known.outcome(sessions.now()))
                .orElseThrow(() -> new IllegalArgumentException("No session " + session));
    }

    @Override
    public String refund(String paymentReference, Money amount, Instruction instruction) {
        return refunds.make(paymentReference, amount, instruction.key());
    }

    @Override
    public String transfer(Transfer transfer, Instruction instruction) {
        return transfers.make(transfer, instruction.key());
    }

    @Override
    public String reverse(String transferReference, Money amount, Instruction instruction) {
        return transfers.reverse(transferReference, amount, instruction.key());
    }
}
