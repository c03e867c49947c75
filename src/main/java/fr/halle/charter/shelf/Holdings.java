package fr.halle.charter.shelf;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the charter holds, or held, of a shop; and the merchant's appeal against it. */
@Component
public class Holdings {

    private static final String SELECT =
            "select * from charter.decision d left join charter.appeal a on a.decision_id = d.id ";

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is held now, newest first. */
    public List<Held> of(ShopId shop) {
        return jdbc.sql(
                        SELECT
                                + "where d.shop_id = ? and d.lifted_at is null order by d.decided_at desc, d.id limit 200")
                .param(shop.value())
                .query(Holdings::held)
                .list();
    }

    public Optional<Held> one(ShopId shop, UUID decision) {
        return jdbc.sql(SELECT + "where d.shop_id = ? and d.id = ?")
                .params(shop.value(), decision)
                .query(Holdings::held)
                .optional();
    }

    /** Once for each decision that holds. */
    public void appeal(ShopId shop, UUID decision, String words, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        insert into charter.appeal (decision_id, words, appealed_by, appealed_at)
                        select id, :words, :by, :at from charter.decision
                        where id = :decision and shop_id = :shop and lifted_at is null
                        on conflict do nothing
                        """)
                .param("words", words)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("decision", decision)
                .param("shop", shop.value())
                .update();
    }

    static Held held(ResultSet row, int number) throws SQLException {
        @Nullable Instant appealed = instant(row, "appealed_at");
        return new Held(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("title"),
                row.getInt("version"),
                Arrays.asList((String[]) row.getArray("rules").getArray()),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                instant(row, "lifted_at"),
                row.getString("lifted_for"),
                appealed == null
                        ? null
                        : new Held.Appeal(row.getString("words"), appealed, answer(row)));
    }

    private static Held.@Nullable Answer answer(ResultSet row) throws SQLException {
        @Nullable Instant at = instant(row, "answered_at");
        return at == null
                ? null
                : new Held.Answer(row.getBoolean("granted"), row.getString("answer"), at);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
