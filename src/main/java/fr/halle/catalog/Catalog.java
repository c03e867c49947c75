package fr.halle.catalog;

import fr.halle.catalog.condition.ConditionRows;
import fr.halle.catalog.trade.TradeRows;
import fr.halle.kernel.OfferId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The door of the catalogue. */
@Component
public class Catalog {

    private final JdbcClient jdbc;
    private final Stock stock;
    private final Shelf shelf;
    private final Aisles aisles;
    private final Showcase showcase;

    /** A product on its page, beside others of its shop, each by its first offer. */
    public record Shown(Product product, List<Offer> others) {}

    Catalog(JdbcClient jdbc, Stock stock, Shelf shelf, Aisles aisles, Showcase showcase) {
        this.jdbc = jdbc;
        this.stock = stock;
        this.shelf = shelf;
        this.aisles = aisles;
        this.showcase = showcase;
    }

    /** All aisles, in the order of the market. */
    public List<Category> categories() {
        return aisles.all();
    }

    public void put(Category category, int position) {
        aisles.put(category, position);
    }

    /** Lists or updates a product; the same draft again changes nothing. */
    public Put put(ProductDraft draft) {
        return shelf.put(draft);
    }

    /** Lists or updates products of one shop, all or none; says of each what it did. */
    public List<Put> put(ShopId shop, List<ProductDraft> drafts) {
        return shelf.put(shop, drafts);
    }

    /**
     * On sale or not; what is kept for other shops is nothing that a shopper's basket may know of.
     */
    public Map<OfferId, Offer> offers(Collection<OfferId> ids) {
        return found(" where o.id = any(?) and p.traded_since is null", ids);
    }

    /** Those that are kept for other shops; the caller knows that it asks for one. */
    public Map<OfferId, Offer> offersForShops(Collection<OfferId> ids) {
        return found(" where o.id = any(?) and p.traded_since is not null", ids);
    }

    /** What shops offer to shops, for who runs one; the newest first. */
    public List<Offer> betweenShops(int limit) {
        return jdbc.sql(
                        OfferRows.SELECT
                                + " where o.withdrawn_at is null and p.out_of_season_since is null and "
                                + ConditionRows.ORDERED
                                + " and "
                                + TradeRows.SEEN
                                + " and s.available >= (select least from catalog.trade where product_id = p.id)"
                                + " order by p.traded_since desc, p.id, o.position limit ?")
                .param(limit)
                .query(OfferRows::offer)
                .list();
    }

    private Map<OfferId, Offer> found(String where, Collection<OfferId> ids) {
        if (ids.isEmpty()) return Map.of();
        return jdbc
                .sql(OfferRows.SELECT + where)
                .param(ids.stream().map(OfferId::value).toArray(UUID[]::new))
                .query(OfferRows::offer)
                .list()
                .stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
    }

    /**
     * Takes every line off the shelf, or names every line that cannot be had; then the caller must
     * roll back.
     */
    public List<Shortage> take(Collection<Wanted> wanted) {
        return stock.take(wanted);
    }

    public void putBack(Map<OfferId, Integer> quantities) {
        stock.putBack(quantities);
    }

    /** The products listed last, each by its first offer that is not sold out. */
    public List<Offer> newest(int limit) {
        return cards("true", List.of(), null, limit);
    }

    /** A shop's products, newest first; {@code after} is the last offer already shown. */
    public List<Offer> ofShop(ShopId shop, @Nullable OfferId after, int limit) {
        return cards("p.shop_id = ?", List.of(shop.value()), after, limit);
    }

    /** The products of an aisle and of the aisles below it, newest first. */
    public List<Offer> inCategory(String slug, @Nullable OfferId after, int limit) {
        return cards(
                "p.category in (select slug from catalog.category where slug = ? or parent = ?)",
                List.of(slug, slug),
                after,
                limit);
    }

    /** The same, of one aisle. */
    public List<Offer> ofShop(ShopId shop, String category, @Nullable OfferId after, int limit) {
        return cards(
                "p.shop_id = ? and p.category = ?", List.of(shop.value(), category), after, limit);
    }

    /**
     * Products to be had now whose name matches the words of their aisle: {@code words} holds one
     * regular expression of PostgreSQL for each of the {@code categories}.
     */
    public List<Offer> named(List<String> categories, List<String> words, int limit) {
        return cards(
                """
                p.category = any(?) and s.available > 0 and exists (
                    select from unnest(?::text[], ?::text[]) as wanted (category, words)
                    where wanted.category = p.category and p.name ~* wanted.words)
                """,
                List.of(
                        categories.toArray(String[]::new),
                        categories.toArray(String[]::new),
                        words.toArray(String[]::new)),
                null,
                limit);
    }

    public Optional<Product> product(ShopId shop, String slug) {
        return show(shop, slug).map(Shown::product);
    }

    /** A product and a few others of its shop, the newest first. */
    public Optional<Shown> show(ShopId shop, String slug) {
        return showcase.show(shop, slug);
    }

    /** How many products a shop has in each aisle, by the slug of the aisle. */
    public Map<String, Integer> aislesOf(ShopId shop) {
        return aisles.of(shop);
    }

    private List<Offer> cards(
            String where, List<Object> values, @Nullable OfferId after, int limit) {
        var sql =
                OfferRows.SELECT
                        + """
                          where p.withdrawn_at is null and o.id = (
                              select o2.id from catalog.offer o2 join catalog.stock s2 on s2.offer_id = o2.id
                              where o2.product_id = p.id and o2.withdrawn_at is null order by s2.available = 0, o2.position limit 1) and
                          """
                        + where
                        + (after == null
                                ? ""
                                : " and p.id < (select product_id from catalog.offer where id = ?)")
                        + " order by p.id desc limit "
                        + limit; // in the text, so that one plan serves
        var statement = jdbc.sql(sql).params(values);
        if (after != null) statement = statement.param(after.value());
        return statement.query(OfferRows::offer).list();
    }
}
