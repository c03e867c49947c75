package fr.halle.ordering.rights;

import fr.halle.ordering.placed.Order;
import fr.halle.ordering.placed.Purchase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A purchase as its buyer takes it along. */
final class PurchaseExport {

    private PurchaseExport() {}

    static Map<String, Object> of(Purchase purchase) {
        var contact = purchase.contact();
        var all = new LinkedHashMap<String, Object>();
        all.put("number", purchase.number());
        all.put("placed", purchase.placedAt().toString());
        all.put("state", purchase.state().name());
        all.put("tender", purchase.tender());
        all.put("total", purchase.total().toString());
        all.put("name", contact.name());
        all.put("email", contact.email());
        all.put("phone", contact.phone());
        all.put("shops", purchase.orders().stream().map(PurchaseExport::order).toList());
        return all;
    }

    private static Map<String, Object> order(Order order) {
        var all = new LinkedHashMap<String, Object>();
        all.put("shop", order.shopName());
        all.put("message", order.message());
        List<Map<String, Object>> lines =
                order.lines().stream()
                        .map(
                                line -> {
                                    var each = new LinkedHashMap<String, Object>();
                                    each.put("product", line.name());
                                    each.put("quantity", line.quantity());
                                    each.put("price", line.unitPrice().toString());
                                    return (Map<String, Object>) each;
                                })
                        .toList();
        all.put("lines", lines);
        return all;
    }
}
