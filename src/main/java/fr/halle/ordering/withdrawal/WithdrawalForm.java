package fr.halle.ordering.withdrawal;

import fr.halle.mail.Letter;
import fr.halle.ordering.placed.Order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What somebody typed who withdraws; {@code orders} are the ids ticked at the second step. */
record WithdrawalForm(String name, String number, String email, List<String> orders) {

    private static final int LONGEST_NAME = 200;

    static WithdrawalForm cleaned(String name, String number, String email, List<String> orders) {
        return new WithdrawalForm(
                name.replaceAll("\\p{Cntrl}", " ").strip(),
                number.replaceAll("\\D", ""),
                email.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT),
                orders);
    }

    Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            mistakes.put("name", "ordering.withdrawal.name.missing");
        }
        if (number.length() != 8) mistakes.put("number", "ordering.withdrawal.number.wrong");
        if (!Letter.canReach(email)) mistakes.put("email", "ordering.withdrawal.email.wrong");
        return mistakes;
    }

    boolean names(Order order) {
        return orders.contains(order.id().value().toString());
    }
}
