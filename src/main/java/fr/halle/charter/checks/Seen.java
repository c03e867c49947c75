package fr.halle.charter.checks;

import fr.halle.kernel.ProductId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** The last product that a long work has seen, noted in the transaction of its progress. */
@Component
public class Seen {

    private static final UUID START = new UUID(0, 0);

    private final JdbcClient jdbc;

    Seen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before all products at the beginning. */
    public ProductId last(String work) {
        return new ProductId(
                jdbc.sql("select last_product from charter.recheck where name = ?")
                        .param(work)
                        .query(UUID.class)
                        .optional()
                        .orElse(START));
    }

    public void note(String work, ProductId last) {
        jdbc.sql(
                        """
                        insert into charter.recheck (name, last_product) values (?, ?)
                        on conflict (name) do update set last_product = excluded.last_product
                        """)
                .params(work, last.value())
                .update();
    }
}
