package fr.halle.shops.founding;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.organisations.Succession;
import fr.halle.shops.ShopGivenUp;
import fr.halle.shops.Shops;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/**
 * Somebody will not open after all. Whatever was typed and sent is deleted; of a shop that exists
 * already an empty row stays, which belongs to nobody’s counter, and its business is free again.
 */
@Component
public class GivingUp {

    private static final List<String> OF_THE_SHOP =
            List.of(
                    "trader_document",
                    "sales_terms",
                    "legal_notice",
                    "opening",
                    "closure",
                    "holiday_opening",
                    "former_slug");

    private final JdbcClient jdbc;
    private final Foundings foundings;
    private final Shops shops;
    private final Succession succession;
    private final Outside outside;

    /** The hour, and whoever else keeps something of the shop. */
    @Component
    record Outside(Clock clock, ApplicationEventPublisher events) {}

    GivingUp(
            JdbcClient jdbc,
            Foundings foundings,
            Shops shops,
            Succession succession,
            Outside outside) {
        this.jdbc = jdbc;
        this.foundings = foundings;
        this.shops = shops;
        this.succession = succession;
        this.outside = outside;
    }

    /** Nothing happens once the shop was validated, or where nothing was begun. */
    @Transactional
    public void giveUp(PersonId person) {
        var founding = foundings.of(person).flatMap(seen -> Foundings.hold(jdbc, seen.id()));
        if (founding.isEmpty()) return;
        var shop = founding.get().shop();
        if (shop == null) {
            foundings.forget(person);
            return;
        }
        var now = outside.clock().instant();
        int givenUp =
                jdbc.sql(
                                """
                                update shops.founding set given_up_at = ?
                                where id = ? and validated_at is null and given_up_at is null
                                """)
                        .params(now.atOffset(ZoneOffset.UTC), founding.get().id())
                        .update();
        if (givenUp == 0) return;
        empty(founding.get(), shop, now);
        outside.events().publishEvent(new ShopGivenUp(shop, now));
    }

    private void empty(Founding founding, ShopId shop, Instant now) {
        var owner = Objects.requireNonNull(shops.byIds(List.of(shop)).get(shop)).organisation();
        for (var table : List.of("founding_field", "founding_return")) {
            jdbc.sql("delete from shops." + table + " where founding_id = ?")
                    .param(founding.id())
                    .update();
        }
        for (var table : OF_THE_SHOP) {
            jdbc.sql("delete from shops." + table + " where shop_id = ?")
                    .param(shop.value())
                    .update();
        }
        jdbc.sql(
                        """
                        update shops.onboarding_mandate set revoked_by = ?, revoked_at = greatest(granted_at, ?)
                        where shop_id = ? and revoked_at is null and until > ?
                        """)
                .param(founding.person().value())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(shop.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into shops.onboarding_decline (onboarding_id, reason, declined_by, declined_at)
                        select o.id, '', ?, ? from shops.onboarding o
                        where o.shop_id = ? and not exists (select from shops.onboarding_stage x
                                                            where x.onboarding_id = o.id and x.stage = 'SIGNED_OFF')
                        on conflict do nothing
                        """)
                .params(founding.person().value(), now.atOffset(ZoneOffset.UTC), shop.value())
                .update();
        jdbc.sql(
                        """
                        update shops.shop set given_up_at = :at, slug = 'given-up-' || id, street = '', phone = '', email = '', story = '',
                               picture_id = null, picture_width = null, picture_height = null, picture_alt = null,
                               picture_at = null, picture_by = null, latitude = null, longitude = null
                        where id = :shop
                        """)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("shop", shop.value())
                .update();
        // another shop of the same business goes on
        if (!shops.has(owner)) succession.release(owner, now);
    }
}
