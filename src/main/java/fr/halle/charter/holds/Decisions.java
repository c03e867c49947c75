package fr.halle.charter.holds;

import fr.halle.charter.rules.Rule;
import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which listings the charter keeps off the shelf, by which rules, since when. */
@Component
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold now. */
    Map<ProductId, UUID> open(Collection<ProductId> products) {
        record Open(UUID productId, UUID id) {}
        var open = new HashMap<ProductId, UUID>();
        jdbc.sql(
                        "select product_id, id from charter.decision where product_id = any(?) and lifted_at is null")
                .param(products.stream().map(ProductId::value).toArray(UUID[]::new))
                .query(Open.class)
                .list()
                .forEach(each -> open.put(new ProductId(each.productId()), each.id()));
        return open;
    }

    Map<ProductId, UUID> take(int version, List<Breach> breaches, Instant at) {
        jdbc.sql(
                        """
                        insert into charter.decision (product_id, shop_id, title, version, rules, decided_at)
                        select product, shop, title, :version, string_to_array(rules, ' '), :at
                        from unnest(:products, :shops, :titles, :rules) as b (product, shop, title, rules)
                        """)
                .param("version", version)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("products", ids(breaches, each -> each.listing().id().value()))
                .param("shops", ids(breaches, each -> each.listing().shop().value()))
                .param("titles", texts(breaches, each -> each.listing().name()))
                .param("rules", texts(breaches, Decisions::codes))
                .update();
        return open(breaches.stream().map(each -> each.listing().id()).toList());
    }

    void lift(Collection<UUID> decisions, String why, Instant at) {
        if (decisions.isEmpty()) return;
        jdbc.sql(
                        "update charter.decision set lifted_at = ?, lifted_for = ? where id = any(?) and lifted_at is null")
                .params(at.atOffset(ZoneOffset.UTC), why, decisions.toArray(UUID[]::new))
                .update();
    }

    private static String codes(Breach breach) {
        return breach.rules().stream().map(Rule::code).collect(Collectors.joining(" "));
    }

    private static UUID[] ids(List<Breach> breaches, Function<Breach, UUID> id) {
        return breaches.stream().map(id).toArray(UUID[]::new);
    }

    private static String[] texts(List<Breach> breaches, Function<Breach, String> text) {
        return breaches.stream().map(text).toArray(String[]::new);
    }
}
