package fr.halle.shops;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.moderation.ContentRef;
import fr.halle.moderation.Reportable;
import fr.halle.moderation.ReportedContent;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shops as moderation sees them. */
@Component
class ReportableShops implements Reportable {

    private final JdbcClient jdbc;
    private final Shops shops;
    private final ShopLanguages languages;
    private final ApplicationEventPublisher events;

    ReportableShops(
            JdbcClient jdbc,
            Shops shops,
            ShopLanguages languages,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.shops = shops;
        this.languages = languages;
        this.events = events;
    }

    @Override
    public String kind() {
        return "shop";
    }

    @Override
    public Optional<ReportedContent> find(UUID id) {
        return Optional.ofNullable(shops.byIds(List.of(new ShopId(id))).get(new ShopId(id)))
                .map(
                        shop ->
                                new ReportedContent(
                                        new ContentRef(kind(), id),
                                        shop.name(),
                                        "/shops/" + shop.slug(),
                                        shop.story() + "\n" + shop.address(),
                                        shop.name(),
                                        shop.email(),
                                        languages
                                                .of(List.of(shop))
                                                .getOrDefault(shop.id(), Language.FR),
                                        null));
    }

    @Override
    public void withdraw(UUID id, UUID decision, PersonId by, Instant at) {
        int suspended =
                jdbc.sql(
                                """
                                insert into shops.suspension (shop_id, decision_id, suspended_by, suspended_at)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(id, decision, by.value(), at.atOffset(ZoneOffset.UTC))
                        .update();
        if (suspended == 0) return;
        events.publishEvent(
                new ShopSuspended(
                        new ShopId(id), decision, by, at, ShopSuspended.Until.MODERATION));
        events.publishEvent(new ShopChanged(new ShopId(id)));
    }

    @Override
    public void restore(UUID id, UUID decision, PersonId by, Instant at) {
        int lifted =
                jdbc.sql(
                                """
                                update shops.suspension set lifted_by = ?, lifted_at = ?
                                where shop_id = ? and decision_id = ? and lifted_at is null
                                """)
                        .params(by.value(), at.atOffset(ZoneOffset.UTC), id, decision)
                        .update();
        if (lifted == 0) return;
        events.publishEvent(new ShopReinstated(new ShopId(id), decision, by, at));
        events.publishEvent(new ShopChanged(new ShopId(id)));
    }
}
