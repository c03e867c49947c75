package fr.halle.catalog.condition;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

/** What merchants say of how their products are. */
@Component
public class Conditions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Conditions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Condition> of(ProductId product) {
        return jdbc.sql(
                        "select p.id"
                                + ConditionRows.COLUMNS
                                + " from catalog.product p "
                                + ConditionRows.JOIN
                                + "where p.id = ? and k.kind is not null")
                .param(product.value())
                .query((row, number) -> ConditionRows.condition(row))
                .optional();
    }

    /**
     * None: it is new. A draft that becomes second hand is the only one of its kind, until somebody
     * counts more.
     */
    @Transactional
    public void say(ProductId product, @Nullable Condition condition, PersonId by) {
        jdbc.sql("delete from catalog.condition where product_id = ?")
                .param(product.value())
                .update();
        if (condition != null) write(product, condition, by);
        // a page says something else now; and its triggers see whether it may still be on sale
        jdbc.sql("update catalog.product set changed_at = now() where id = ?")
                .param(product.value())
                .update();
    }

    private void write(ProductId product, Condition condition, PersonId by) {
        var wear = condition.wear();
        jdbc.sql(
                        """
                        insert into catalog.condition (product_id, kind, wear, best_before, use_by, note, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(product.value())
                .param(condition.kind().name())
                .param(wear == null ? null : wear.name())
                .param(condition.bestBefore())
                .param(condition.useBy())
                .param(condition.note())
                .param(by.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (condition.kind() == Condition.Kind.SECOND_HAND) {
            jdbc.sql(
                            """
                            update catalog.stock s set available = 1, version = s.version + 1
                            from catalog.offer o join catalog.product p on p.id = o.product_id
                            where o.product_id = ? and s.offer_id = o.id and s.available = 0 and p.published_at is null
                            """)
                    .param(product.value())
                    .update();
        }
    }
}
