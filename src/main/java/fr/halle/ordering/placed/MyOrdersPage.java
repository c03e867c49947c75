package fr.halle.ordering.placed;

import fr.halle.kernel.CivilTime;
import fr.halle.web.ui.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a signed-in person ordered, latest first. */
record MyOrdersPage(List<Purchase> purchases) {

    static LocalDate day(Purchase purchase) {
        return CivilTime.local(purchase.placedAt()).toLocalDate();
    }

    static String shops(Purchase purchase) {
        return purchase.orders().stream().map(Order::shopName).collect(Collectors.joining(", "));
    }

    /** « 2 × Galette au sucre, 1 × Miel ». */
    static String goods(Purchase purchase, Texts texts) {
        return purchase.orders().stream()
                .flatMap(order -> order.lines().stream())
                .map(line -> line.many(texts) + "\u00a0" + line.name())
                .collect(Collectors.joining(", "));
    }
}
