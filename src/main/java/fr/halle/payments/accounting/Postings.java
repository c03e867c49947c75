package fr.halle.payments.accounting;

import static fr.halle.payments.accounting.Euros.cents;

import fr.halle.kernel.OrganisationId;
import fr.halle.ledger.Cause;
import fr.halle.ledger.Entry;
import fr.halle.ledger.Ledger;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/** One entry for each thing that happens to money, in the transaction in which it happens. */
@Component
public class Postings {

    private final Ledger ledger;

    /** What the platform keeps of an amount, or gives up again: VAT is in the fee. */
    public record Fee(Money gross, Money vat) {
        public Fee minus(Fee other) {
            return new Fee(gross.minus(other.gross), vat.minus(other.vat));
        }
    }

    Postings(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A shopper's money is at the provider: for each part what it asks, the rest for nobody. */
    public void received(
            UUID payment, UUID subject, String provider, Money amount, Map<UUID, Money> parts) {
        var entry = entry("payment-received", payment, subject);
        entry.debit(Chart.funds(provider), cents(amount), null);
        var rest = amount;
        for (var part : parts.entrySet()) {
            entry.credit(Chart.ORDERS, cents(part.getValue()), part.getKey());
            rest = rest.minus(part.getValue());
        }
        entry.credit(Chart.ORDERS, cents(rest), null);
        ledger.post(entry.entry());
    }

    /** Paid across the counter: it never was in the operator's hands. */
    public void takenIn(UUID payment, UUID subject, UUID part, OrganisationId payee, Money amount) {
        ledger.post(
                entry("taken-in", payment, subject)
                        .debit(Chart.takings(payee), cents(amount), part)
                        .credit(Chart.counterSales(payee), cents(amount), part)
                        .entry());
    }

    /** Handed back across the counter. */
    public void handedBack(
            UUID refund, UUID subject, UUID part, OrganisationId payee, Money amount) {
        ledger.post(
                entry("handed-back", refund, subject)
                        .debit(Chart.counterSales(payee), cents(amount), part)
                        .credit(Chart.takings(payee), cents(amount), part)
                        .entry());
    }

    /** Goes back before the hand-over, or was never wanted. */
    public void refundAsked(UUID refund, UUID subject, @Nullable UUID part, Money amount) {
        ledger.post(
                entry("refund-asked", refund, subject)
                        .debit(Chart.ORDERS, cents(amount), part)
                        .credit(Chart.REFUNDS, cents(amount), part)
                        .entry());
    }

    /** Goes back after the hand-over: the payee owes it, less the fee that is given up. */
    public void refundAskedOfPayee(
            UUID refund,
            UUID subject,
            UUID part,
            OrganisationId payee,
            String provider,
            Money amount,
            Fee givenUp) {
        var entry = entry("refund-asked", refund, subject);
        entry.debit(Chart.payee(payee), cents(amount.minus(givenUp.gross())), part);
        entry.debit(Chart.funds(provider), cents(givenUp.gross()), part);
        entry.credit(Chart.REFUNDS, cents(amount), part);
        fee(entry, provider, new Fee(givenUp.gross().negated(), givenUp.vat().negated()), part);
        ledger.post(entry.entry());
    }

    public void refundMade(
            UUID refund, UUID subject, @Nullable UUID part, String provider, Money amount) {
        ledger.post(
                entry("refund-made", refund, subject)
                        .debit(Chart.REFUNDS, cents(amount), part)
                        .credit(Chart.funds(provider), cents(amount), part)
                        .entry());
    }

    /**
     * The card's bank sent it back: the provider has it again, and it is still to be given back.
     */
    public void refundCameBack(
            UUID refund, UUID subject, @Nullable UUID part, String provider, Money amount) {
        ledger.post(
                entry("refund-came-back", refund, subject)
                        .debit(Chart.funds(provider), cents(amount), part)
                        .credit(Chart.REFUNDS, cents(amount), part)
                        .entry());
    }

    /** Handed over: from now on it is the payee's, less the fee, which changes funds at once. */
    public void due(
            UUID transfer,
            UUID subject,
            UUID part,
            OrganisationId payee,
            String provider,
            Money amount,
            Fee fee) {
        var entry = entry("handed-over", transfer, subject);
        entry.debit(Chart.ORDERS, cents(amount), part);
        entry.credit(Chart.payee(payee), cents(amount.minus(fee.gross())), part);
        entry.credit(Chart.funds(provider), cents(fee.gross()), part);
        fee(entry, provider, fee, part);
        ledger.post(entry.entry());
    }

    public void transferMade(
            UUID transfer,
            UUID subject,
            UUID part,
            OrganisationId payee,
            String provider,
            Money amount) {
        ledger.post(
                entry("transfer-made", transfer, subject)
                        .debit(Chart.payee(payee), cents(amount), part)
                        .credit(Chart.funds(provider), cents(amount), part)
                        .entry());
    }

    public void reversalMade(
            UUID reversal,
            UUID subject,
            UUID part,
            OrganisationId payee,
            String provider,
            Money amount) {
        ledger.post(
                entry("reversal-made", reversal, subject)
                        .debit(Chart.funds(provider), cents(amount), part)
                        .credit(Chart.payee(payee), cents(amount), part)
                        .entry());
    }

    /**
     * What a provider keeps of a payment is the platform's cost, never the shoppers' or payees'.
     */
    public void providerCost(UUID payment, UUID subject, String provider, Money cost) {
        ledger.post(
                entry("provider-cost", payment, subject)
                        .debit(Chart.PROVIDER_COSTS, cents(cost), null)
                        .credit(Chart.feeFunds(provider), cents(cost), null)
                        .entry());
    }

    public void disputeOpened(
            UUID dispute, UUID subject, String provider, Money amount, Money cost) {
        ledger.post(
                entry("dispute-opened", dispute, subject)
                        .debit(Chart.DISPUTES, cents(amount), null)
                        .credit(Chart.funds(provider), cents(amount), null)
                        .debit(Chart.PROVIDER_COSTS, cents(cost), null)
                        .credit(Chart.feeFunds(provider), cents(cost), null)
                        .entry());
    }

    public void disputeClosed(
            UUID dispute, UUID subject, String provider, Money amount, boolean won) {
        ledger.post(
                entry(won ? "dispute-won" : "dispute-lost", dispute, subject)
                        .debit(won ? Chart.funds(provider) : Chart.LOSSES, cents(amount), null)
                        .credit(Chart.DISPUTES, cents(amount), null)
                        .entry());
    }

    private static void fee(Entry.Builder entry, String provider, Fee fee, UUID part) {
        entry.debit(Chart.feeFunds(provider), cents(fee.gross()), part);
        entry.credit(Chart.FEE_INCOME, cents(fee.gross().minus(fee.vat())), part);
        entry.credit(Chart.FEE_VAT, cents(fee.vat()), part);
    }

    private Entry.Builder entry(String kind, UUID cause, UUID subject) {
        return Entry.of(new Cause(kind, cause), subject, ledger.today());
    }
}
