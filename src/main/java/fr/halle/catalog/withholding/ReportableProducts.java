package fr.halle.catalog.withholding;

import fr.halle.kernel.Language;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.moderation.ContentRef;
import fr.halle.moderation.Reportable;
import fr.halle.moderation.ReportedContent;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopLanguages;
import fr.halle.shops.ShopSuspended;
import fr.halle.shops.Shops;

import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Products as moderation sees them, by their own id or by that of one of their offers, which pages
 * know.
 */
@Component
class ReportableProducts implements Reportable {

    private final JdbcClient jdbc;
    private final Shops shops;
    private final ShopLanguages languages;
    private final Withholdings withholdings;

    private record Row(UUID id, UUID shopId, String slug, String name, String description) {}

    ReportableProducts(
            JdbcClient jdbc, Shops shops, ShopLanguages languages, Withholdings withholdings) {
        this.jdbc = jdbc;
        this.shops = shops;
        this.languages = languages;
        this.withholdings = withholdings;
    }

    @Override
    public String kind() {
        return "product";
    }

    @Override
    public Optional<ReportedContent> find(UUID id) {
        return row(id).map(this::content);
    }

    @Override
    public void withdraw(UUID id, UUID decision, PersonId by, Instant at) {
        row(id).ifPresent(
                        row ->
                                withholdings.withhold(
                                        new ShopId(row.shopId()),
                                        row.id(),
                                        decision,
                                        by,
                                        at,
                                        ShopSuspended.Until.MODERATION));
    }

    @Override
    public void restore(UUID id, UUID decision, PersonId by, Instant at) {
        withholdings.lift(decision, by, at);
    }

    private Optional<Row> row(UUID id) {
        return jdbc.sql(
                        """
                        select id, shop_id, slug, name, description from catalog.product
                        where id = :id or id = (select product_id from catalog.offer where id = :id)
                        """)
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    private ReportedContent content(Row row) {
        var id = new ShopId(row.shopId());
        Shop shop = Objects.requireNonNull(shops.byIds(List.of(id)).get(id));
        return new ReportedContent(
                new ContentRef(kind(), row.id()),
                row.name(),
                "/shops/" + shop.slug() + "/" + row.slug(),
                Jsoup.parse(row.description()).text(),
                shop.name(),
                shop.email(),
                languages.of(List.of(shop)).getOrDefault(id, Language.FR),
                new ContentRef("shop", row.shopId()));
    }
}
