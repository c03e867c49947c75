package fr.halle.ordering.rights;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.identity.Identity;
import fr.halle.identity.Kept;
import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;
import fr.halle.mail.Mail;
import fr.halle.ordering.placed.OrderLetters;
import fr.halle.ordering.placed.Purchase;
import fr.halle.ordering.placed.Purchases;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person ordered, signed in or as a guest under the address they have proved to be theirs.
 * Accounts have to be kept, mostly without a name: see decision 14.
 */
@Component
class YourOrders implements PersonalData {

    private final Purchases purchases;
    private final Identity identity;
    private final Fulfilment fulfilment;
    private final Forgetting forgetting;
    private final Mail mail;

    YourOrders(
            Purchases purchases,
            Identity identity,
            Fulfilment fulfilment,
            Forgetting forgetting,
            Mail mail) {
        this.purchases = purchases;
        this.identity = identity;
        this.fulfilment = fulfilment;
        this.forgetting = forgetting;
        this.mail = mail;
    }

    @Override
    public String section() {
        return "ordering";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        var data = new LinkedHashMap<String, Object>();
        data.put("orders", theirs(person).stream().map(PurchaseExport::of).toList());
        data.put("basket", forgetting.basket(person));
        return data;
    }

    /** Something is still to be paid, prepared or fetched: the shop has to know for whom. */
    @Override
    public Optional<String> obstacle(PersonId person) {
        var purchases = theirs(person);
        boolean waits =
                purchases.stream()
                        .anyMatch(each -> each.state() == Purchase.State.AWAITING_PAYMENT);
        var confirmed =
                purchases.stream()
                        .filter(each -> each.state() == Purchase.State.CONFIRMED)
                        .flatMap(each -> each.orders().stream())
                        .map(order -> order.id().consignment())
                        .toList();
        boolean open = fulfilment.byIds(confirmed).values().stream().anyMatch(Consignment::isOpen);
        return waits || open ? Optional.of("ordering.obstacle.open") : Optional.empty();
    }

    @Override
    public List<Kept> keeps(PersonId person) {
        return KeptOrders.of(theirs(person));
    }

    @Override
    public void erase(PersonId person, Instant at) {
        var purchases = theirs(person);
        forgetting.forget(purchases, person, at);
        mail.empty(
                purchases.stream()
                        .flatMap(each -> each.orders().stream())
                        .map(order -> OrderLetters.id("shop", order.id().value().toString()))
                        .toList());
    }

    private List<Purchase> theirs(PersonId person) {
        var email = identity.byId(person).orElseThrow().email();
        return purchases.ofBuyer(person, email);
    }
}
