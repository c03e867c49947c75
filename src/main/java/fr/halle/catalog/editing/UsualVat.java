package fr.halle.catalog.editing;

import fr.halle.kernel.Vat;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rate to suggest in each aisle: the one that most of the products listed there last have. A
 * suggestion, which the merchant sees and may change: the rate is theirs to declare.
 */
@Component
public class UsualVat {

    private static final int LATEST = 50;

    private record Rate(String category, int permille) {}

    private final JdbcClient jdbc;

    UsualVat(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the slug of the aisle; an aisle without products has none. */
    public Map<String, Vat> byCategory() {
        return jdbc
                .sql(
                        """
                        select c.slug as category, r.permille from catalog.category c
                        cross join lateral (
                            select mode() within group (order by vat_permille) as permille from (
                                select vat_permille from catalog.product p where p.category = c.slug and p.withdrawn_at is null
                                order by p.id desc limit %d) latest) r
                        where r.permille is not null
                        """
                                .formatted(LATEST))
                .query(Rate.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Rate::category, rate -> new Vat(rate.permille())));
    }
}
