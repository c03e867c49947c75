package fr.halle.payments;

import fr.halle.payments.payees.Transfers;
import fr.halle.payments.payees.Transfers.Due;

import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The goods change hands: what was paid before becomes the payee's, what is due is received. */
@Component
class AtHandOver {

    private final Requests requests;
    private final Parts parts;
    private final Books books;
    private final OnCollection onCollection;
    private final Transfers transfers;

    AtHandOver(
            Requests requests,
            Parts parts,
            Books books,
            OnCollection onCollection,
            Transfers transfers) {
        this.requests = requests;
        this.parts = parts;
        this.books = books;
        this.onCollection = onCollection;
        this.transfers = transfers;
    }

    Money due(UUID subject, UUID part) {
        return onCollection.due(subject, part);
    }

    void received(UUID subject, UUID part) {
        onCollection.received(subject, part);
    }

    void release(UUID subject, UUID part) {
        var payment = requests.locked(subject).payment();
        var kept = parts.kept(subject, part);
        if (payment == null || !kept.isPositive()) return; // paid on collection, or nothing is left
        var payee = parts.payee(subject, part);
        transfers.due(new Due(subject, payment, books.provider(payment), part, payee, kept));
    }
}
