package fr.halle.invoicing.issuing;

import fr.halle.jobs.Jobs;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Merchants let the operator issue invoices in their name, and take it back. */
@Component
public class Mandates {

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Clock clock;

    public record Mandate(
            UUID id, Instant acceptedAt, PersonId acceptedBy, @Nullable Instant revokedAt) {}

    Mandates(JdbcClient jdbc, Jobs jobs, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Latest first, the ended ones too. */
    public List<Mandate> of(ShopId shop) {
        return jdbc.sql("select * from invoicing.mandate where shop_id = ? order by id desc")
                .param(shop.value())
                .query((row, _) -> mandate(row))
                .list();
    }

    Optional<UUID> inForce(ShopId shop) {
        return jdbc.sql(
                        "select id from invoicing.mandate where shop_id = ? and revoked_at is null for share")
                .param(shop.value())
                .query(UUID.class)
                .optional();
    }

    public Set<ShopId> inForce(Collection<ShopId> shops) {
        return jdbc
                .sql(
                        "select shop_id from invoicing.mandate where shop_id = any(?) and revoked_at is null")
                .param(shops.stream().map(ShopId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .map(ShopId::new)
                .collect(Collectors.toSet());
    }

    /** Accepting twice is accepting once. What waits already is issued at once. */
    @Transactional
    public void accept(ShopId shop, String slug, PersonId by) {
        jdbc.sql(
                        """
                        insert into invoicing.mandate (shop_id, accepted_by, accepted_at) values (?, ?, ?)
                        on conflict (shop_id) where revoked_at is null do nothing
                        """)
                .params(shop.value(), by.value(), now())
                .update();
        openSeries(shop, slug);
        jobs.enqueue(Issuing.NAME, shop.value().toString());
    }

    @Transactional
    public void revoke(ShopId shop, PersonId by) {
        jdbc.sql(
                        """
                        update invoicing.mandate set revoked_by = ?, revoked_at = greatest(?, accepted_at)
                        where shop_id = ? and revoked_at is null
                        """)
                .params(by.value(), now(), shop.value())
                .update();
    }

    /** The shop's name as it stands in its address, cut short; a figure where another has it. */
    private void openSeries(ShopId shop, String slug) {
        var letters = slug.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var code = (letters + "00").substring(0, Math.max(2, Math.min(12, letters.length())));
        jdbc.sql(
                        """
                        insert into invoicing.series (shop_id, code)
                        select :shop, :code || case when n = 0 then '' else n::text end from generate_series(0, 9999) n
                        where not exists (select from invoicing.series where code = :code || case when n = 0 then '' else n::text end)
                        order by n limit 1
                        on conflict (shop_id) do nothing
                        """)
                .param("shop", shop.value())
                .param("code", code)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Mandate(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(row.getObject("accepted_at", OffsetDateTime.class))
                        .toInstant(),
                new PersonId(row.getObject("accepted_by", UUID.class)),
                revoked == null ? null : revoked.toInstant());
    }
}
