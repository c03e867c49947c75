package fr.halle.shops;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.Organisations;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * In whose name somebody may buy as a professional: the shops that they own and that are open to
 * the public. Staff and agents buy for nobody.
 */
@Component
public class BuyingShops {

    /** {@code registration} is its SIRET, or the SIREN of its organisation until it says one. */
    public record BuyingShop(ShopId id, String name, String registration) {

        /** « SIRET 812 345 678 00012 ». */
        public String legalNumber() {
            var figures =
                    registration.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d*)", "$1 $2 $3 $4");
            return (registration.length() == 14 ? "SIRET " : "SIREN ") + figures.strip();
        }
    }

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Clock clock;

    BuyingShops(JdbcClient jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** By name; none for who owns no shop. */
    public List<BuyingShop> of(PersonId person) {
        var owned =
                organisations.actedForBy(person, clock.instant()).entrySet().stream()
                        .filter(held -> held.getValue() == Capacity.OWNER)
                        .map(Map.Entry::getKey)
                        .toList();
        if (owned.isEmpty()) return List.of();
        var legals = organisations.legals(owned);
        return jdbc.sql(
                        """
                        select s.id, s.name, s.organisation_id, n.siret from shops.shop s
                        left join shops.legal_notice n on n.shop_id = s.id
                        where s.organisation_id = any(?)
                          and not exists (select from shops.suspension x where x.shop_id = s.id and x.lifted_at is null)
                          and not exists (select from shops.founding f where f.shop_id = s.id and f.validated_at is null)
                        order by s.name, s.id
                        """)
                .param(owned.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        (row, number) -> {
                            @Nullable String siret = row.getString("siret");
                            var owner =
                                    new OrganisationId(
                                            row.getObject("organisation_id", UUID.class));
                            return new BuyingShop(
                                    new ShopId(row.getObject("id", UUID.class)),
                                    row.getString("name"),
                                    siret != null
                                            ? siret
                                            : Objects.requireNonNull(legals.get(owner)).siren());
                        })
                .list();
    }
}
