package fr.halle.storefront.crawlers;

import static java.util.stream.Collectors.toMap;

import fr.halle.catalog.Addresses;
import fr.halle.catalog.Catalog;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.web.spi.PublicAddress;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** Every page that is worth finding. */
@Component
class SitePages {

    /** The most that one file of a sitemap may list. */
    private static final int PART = 50_000;

    private static final List<String> ALWAYS =
            List.of("/", "/market", "/shops", "/commons", "/council", "/terms");

    private final Catalog catalog;
    private final Addresses addresses;
    private final Shops shops;
    private final PublicAddress address;

    /** Takes a path, and when it last changed if that is known. */
    interface Reader {
        void page(String path, @Nullable Instant changed);
    }

    SitePages(Catalog catalog, Addresses addresses, Shops shops, PublicAddress address) {
        this.catalog = catalog;
        this.addresses = addresses;
        this.shops = shops;
        this.address = address;
    }

    int productParts() {
        return Math.ceilDiv(addresses.count(), PART);
    }

    void eachPage(Reader reader) {
        ALWAYS.forEach(path -> reader.page(path, null));
        catalog.categories().forEach(aisle -> reader.page("/market/" + aisle.slug(), null));
        shops.all().forEach(shop -> reader.page("/shops/" + shop.slug(), null));
    }

    /** {@code part} counts from 1. */
    void eachProduct(int part, Reader reader) {
        var slugs = shops.all().stream().collect(toMap(Shop::id, Shop::slug));
        addresses.each(
                (part - 1) * PART,
                PART,
                product -> {
                    var shop = slugs.get(product.shop());
                    if (shop != null) {
                        reader.page("/shops/" + shop + "/" + product.slug(), product.changedAt());
                    }
                });
    }

    String url(String path) {
        return address.of(path);
    }
}
