package fr.halle.ordering.figures;

import fr.halle.ordering.PurchaseId;
import fr.halle.ordering.placed.Purchase;
import fr.halle.ordering.placed.Purchases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Finds the purchase that an entry of the books is about. For accountants: no shop is asked. */
@Component
public class PurchaseLookup {

    private final JdbcClient jdbc;
    private final Purchases purchases;

    PurchaseLookup(JdbcClient jdbc, Purchases purchases) {
        this.jdbc = jdbc;
        this.purchases = purchases;
    }

    /** By its eight figures, however they are spaced; words with figures in them are no number. */
    public Optional<UUID> numbered(String number) {
        if (!number.matches("[\\d\\s\u00a0\u202f]+")) return Optional.empty();
        return jdbc.sql("select id from ordering.purchase where number = ?")
                .param(number.replaceAll("\\D", ""))
                .query(UUID.class)
                .optional();
    }

    /** The purchase itself, or the one of an order that is paid for apart (what weighed more). */
    public Optional<Purchase> of(UUID subject) {
        return jdbc.sql(
                        """
                        select coalesce((select id from ordering.purchase where id = :subject),
                                        (select purchase_id from ordering.shop_order where id = :subject))
                        """)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(id -> purchases.byId(new PurchaseId(id)));
    }
}
