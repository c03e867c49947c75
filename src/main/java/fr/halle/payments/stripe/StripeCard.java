package fr.halle.payments.stripe;

import fr.halle.payments.card.CardOutcome;
import fr.halle.payments.card.CardProvider;
import fr.halle.payments.card.Instruction;

import org.joda.money.Money;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Stripe as the house sees it. */
@Component
@Order(5)
@Conditional(KeysGiven.class)
class StripeCard implements CardProvider {

    private final StripeCheckout checkout;
    private final StripeRefunds refunds;
    private final StripeTransfers transfers;

    StripeCard(StripeCheckout checkout, StripeRefunds refunds, StripeTransfers transfers) {
        this.checkout = checkout;
        this.refunds = refunds;
        this.transfers = transfers;
    }

    @Override
    public String key() {
        return StripeApi.KEY;
    }

    @Override
    public boolean movesRealMoney() {
        return true;
    }

    @Override
    public Session open(CardProvider.Order order) {
        return checkout.open(order);
    }

    @Override
    public CardOutcome lookUp(String session) {
        return checkout.lookUp(session);
    }

    @Override
    public String refund(String paymentReference, Money amount, Instruction instruction) {
        return refunds.make(paymentReference, amount, instruction);
    }

    @Override
    public String transfer(Transfer transfer, Instruction instruction) {
        return transfers.make(transfer, instruction);
    }

    @Override
    public String reverse(String transferReference, Money amount, Instruction instruction) {
        return transfers.reverse(transferReference, amount, instruction);
    }
}
