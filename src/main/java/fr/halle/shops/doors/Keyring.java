package fr.halle.shops.doors;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.assistance.Scope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The shops that organisations run, and those they may help under a mandate that holds. */
@Component
class Keyring {

    /** Why an organisation has to do with a shop. */
    sealed interface Key {

        ShopId shop();

        OrganisationId organisation();

        /** It is its own. */
        record Run(ShopId shop, OrganisationId organisation) implements Key {}

        /** The shop's owner lets it help. */
        record Assisted(ShopId shop, OrganisationId organisation, Set<Scope> scopes)
                implements Key {}
    }

    private final JdbcClient jdbc;

    Keyring(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement for both: every page of the counter asks. */
    List<Key> of(Collection<OrganisationId> organisations, Instant now) {
        if (organisations.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        select id, organisation_id, null::text[] as scopes from shops.shop
                        where organisation_id = any(:acting) and given_up_at is null
                        union all
                        select m.shop_id, c.provider_id, m.scopes from shops.assistance_contract c
                        join shops.onboarding_mandate m on m.contract_id = c.id
                        where c.provider_id = any(:acting) and m.revoked_at is null and m.until > :now
                        """)
                .param(
                        "acting",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Keyring::key)
                .list();
    }

    private static Key key(ResultSet row, int number) throws SQLException {
        var shop = new ShopId(row.getObject(1, UUID.class));
        var organisation = new OrganisationId(row.getObject(2, UUID.class));
        var scopes = row.getArray(3);
        if (scopes == null) return new Key.Run(shop, organisation);
        return new Key.Assisted(
                shop,
                organisation,
                Arrays.stream((String[]) scopes.getArray())
                        .map(Scope::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
