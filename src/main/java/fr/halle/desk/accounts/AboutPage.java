package fr.halle.desk.accounts;

import fr.halle.ledger.Entry;
import fr.halle.ledger.Written;
import fr.halle.ordering.placed.Purchase;
import fr.halle.payments.tracing.PartMoney;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that was posted about a purchase, and where each shop's part of it is by now.
 *
 * @param purchase null where its subject is nothing of ordering's
 * @param elsewhere on which page an entry is taken back that has one of its own
 */
record AboutPage(
        UUID subject,
        @Nullable Purchase purchase,
        List<PartMoney> parts,
        List<Written> entries,
        Map<String, String> owners,
        Map<UUID, String> people,
        Map<UUID, String> elsewhere,
        String problem) {

    String account(Entry.Line line, Texts texts) {
        return Names.of(line.account(), owners, texts);
    }

    /** « 3. Virement au commerçant »: no two on the page are called the same. */
    String label(Written entry, Texts texts) {
        return entries.indexOf(entry)
                + 1
                + ". "
                + texts.text("desk.accounts.cause." + entry.cause().kind());
    }

    /** Whose part of the purchase it is. */
    String shop(@Nullable UUID part) {
        if (purchase == null || part == null) return "";
        return purchase.orders().stream()
                .filter(order -> order.id().value().equals(part))
                .map(order -> order.shopName())
                .findFirst()
                .orElse("");
    }

    String who(Written entry, Texts texts) {
        var by = entry.postedBy();
        if (by == null) return texts.text("desk.accounts.by-rule");
        return people.getOrDefault(by, by.toString());
    }

    /** Those that nobody has taken back, and that take nothing back themselves. */
    boolean canBeReversed(Written entry) {
        return stands(entry) && !elsewhere.containsKey(entry.id());
    }

    /** The page on which it is taken back with what it follows; empty where that is none. */
    String page(Written entry) {
        return stands(entry) ? elsewhere.getOrDefault(entry.id(), "") : "";
    }

    private static boolean stands(Written entry) {
        return entry.reverses() == null && entry.reversedBy() == null;
    }

    Money amount(Entry.Line line) {
        return AccountsPage.euros(Math.abs(line.amount()));
    }
}
