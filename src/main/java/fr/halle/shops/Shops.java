package fr.halle.shops;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.ShopId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door of shops. */
@Component
public class Shops {

    private final JdbcClient jdbc;
    private final OpeningWeeks weeks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Shops(JdbcClient jdbc, OpeningWeeks weeks, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.weeks = weeks;
        this.clock = clock;
        this.events = events;
    }

    /** All that may be seen, by name; a territory has hundreds, not millions. */
    public List<Shop> all() {
        return jdbc.sql(
                        """
                        select * from shops.shop s
                        where not exists (select from shops.suspension x where x.shop_id = s.id and x.lifted_at is null)
                          and not exists (select from shops.founding f where f.shop_id = s.id and f.validated_at is null)
                        order by name
                        """)
                .query(Shops::shop)
                .list();
    }

    public Optional<Shop> bySlug(String slug) {
        return jdbc.sql("select * from shops.shop where slug = ?")
                .param(slug)
                .query(Shops::shop)
                .optional();
    }

    /** The same, if the person may act for it: somebody else's shop is not there. */
    public Optional<Shop> runBy(ActingFor acting, String slug) {
        return jdbc.sql("select * from shops.shop where slug = ? and id = any(?)")
                .param(slug)
                .param(acting.shopArray())
                .query(Shops::shop)
                .optional();
    }

    /** Whether it has a shop here, open to the public or not. */
    public boolean has(OrganisationId organisation) {
        return jdbc.sql(
                        "select exists (select from shops.shop where organisation_id = ? and given_up_at is null)")
                .param(organisation.value())
                .query(Boolean.class)
                .single();
    }

    public Map<ShopId, Shop> byIds(Collection<ShopId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql("select * from shops.shop where id = any(?)")
                .param(array(ids))
                .query(Shops::shop)
                .list()
                .stream()
                .collect(Collectors.toMap(Shop::id, Function.identity()));
    }

    /** The shops that these organisations run, each with its own. */
    public Map<ShopId, OrganisationId> runBy(Collection<OrganisationId> organisations) {
        if (organisations.isEmpty()) return Map.of();
        var run = new HashMap<ShopId, OrganisationId>();
        jdbc.sql(
                        "select id, organisation_id from shops.shop where organisation_id = any(?) and given_up_at is null")
                .param(organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            run.put(
                                    new ShopId(row.getObject(1, UUID.class)),
                                    new OrganisationId(row.getObject(2, UUID.class)));
                        });
        return run;
    }

    /** Opening hours and the closures still to come, of several shops at once. */
    public Map<ShopId, OpeningWeek> weeks(Collection<ShopId> ids) {
        if (ids.isEmpty()) return Map.of();
        LocalDate today = CivilTime.local(clock.instant()).toLocalDate();
        return weeks.of(array(ids), today);
    }

    /** Opens a shop once per slug, and gives the id that stands. */
    public ShopId open(NewShop shop) {
        var id = weeks.openOnce(shop);
        events.publishEvent(new ShopChanged(id));
        return id;
    }

    private static UUID[] array(Collection<ShopId> ids) {
        return ids.stream().map(ShopId::value).toArray(UUID[]::new);
    }

    private static Shop shop(ResultSet row, int number) throws SQLException {
        return new Shop(
                new ShopId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                Trade.valueOf(row.getString("trade")),
                row.getString("commune"),
                row.getString("street"),
                row.getString("town"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("story"),
                row.getString("art"),
                row.getTimestamp("paused_at") != null,
                ShopPictures.cover(row),
                Place.of(row));
    }
}
