package fr.halle.ordering.placed;

import fr.halle.fulfilment.Consignment;
import fr.halle.fulfilment.ConsignmentId;
import fr.halle.kernel.Language;
import fr.halle.kernel.ShopId;
import fr.halle.mail.Mail;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopLanguages;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Objects;

/** Tells each shop of its new order, in the language of whoever reads it there. */
@Component
record ShopLetters(Mail mail, ShopLanguages languages, Wording wording) {

    void received(
            Purchase purchase,
            Map<ConsignmentId, Consignment> consignments,
            Map<ShopId, Shop> shops) {
        var spoken = languages.of(shops.values());
        for (var order : purchase.orders()) {
            if (order.cancelled()) continue; // gone before a late payment came
            var shop = Objects.requireNonNull(shops.get(order.shop()));
            var consignment = Objects.requireNonNull(consignments.get(order.id().consignment()));
            var words = wording.in(spoken.getOrDefault(order.shop(), Language.FR));
            mail.send(new ShopLetter(purchase, order, consignment, shop).written(words));
        }
    }
}
