package fr.halle.catalog.checking;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Takes products off the shelf in the name of the charter, and puts back what it took. */
@Component
public class CharterHolds {

    /** Nobody decides in person when the charter holds a product: its decision says which rule. */
    public static final PersonId CHARTER = new PersonId(new UUID(0, 0));

    private final JdbcClient jdbc;

    CharterHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each by its own decision; one that is no longer on sale is held all the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Map<ProductId, UUID> decisions, Instant at) {
        jdbc.sql(
                        """
                        with held as (
                            insert into catalog.withholding (shop_id, product_id, decision_id, withheld_by, withheld_at, held_for)
                            select p.shop_id, p.id, d.decision, :by, :at, 'CHARTER'
                            from unnest(:products, :decisions) as d (product, decision) join catalog.product p on p.id = d.product
                            on conflict do nothing returning id, product_id),
                        taken as (
                            update catalog.product p set withdrawn_at = :at from held
                            where p.id = held.product_id and p.withdrawn_at is null returning held.id, p.id as product_id)
                        insert into catalog.withheld_product (withholding_id, product_id) select id, product_id from taken
                        """)
                .param("by", CHARTER.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "products",
                        decisions.keySet().stream().map(ProductId::value).toArray(UUID[]::new))
                .param("decisions", decisions.values().toArray(UUID[]::new))
                .update();
    }

    /** What another decision still withholds stays away: the table's trigger sees to it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Collection<UUID> decisions, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        update catalog.withholding set lifted_by = ?, lifted_at = ?
                        where decision_id = any(?) and lifted_at is null and held_for = 'CHARTER'
                        """)
                .params(by.value(), at.atOffset(ZoneOffset.UTC), decisions.toArray(UUID[]::new))
                .update();
        jdbc.sql(
                        """
                        update catalog.product set withdrawn_at = null where id in (
                            select wp.product_id from catalog.withheld_product wp join catalog.withholding w on w.id = wp.withholding_id
                            where w.decision_id = any(?) and w.held_for = 'CHARTER')
                        """)
                .param(decisions.toArray(UUID[]::new))
                .update();
    }
}
