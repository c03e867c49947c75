package fr.halle.catalog.editing;

import fr.halle.kernel.ShopId;
import fr.halle.kernel.Slug;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashSet;

/** Names for addresses that nothing in the shop has, nor ever had. */
@Component
class FreeSlugs {

    private static final int ROOM_FOR_A_NUMBER = 74;

    private final JdbcClient jdbc;

    FreeSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** « pain », else « pain-2 »; {@code own} is free for the product that has it. */
    Slug of(ShopId shop, String name, String own) {
        var whole = Slug.of(name).value();
        var base =
                whole.substring(0, Math.min(ROOM_FOR_A_NUMBER, whole.length()))
                        .replaceAll("-+$", "");
        var taken =
                new HashSet<>(
                        jdbc.sql(
                                        """
                                        select slug from catalog.product where shop_id = :shop and starts_with(slug, :base)
                                        union all select slug from catalog.former_slug
                                        where shop_id = :shop and starts_with(slug, :base)
                                          and product_id is distinct from (select id from catalog.product where shop_id = :shop and slug = :own)
                                        """)
                                .param("shop", shop.value())
                                .param("base", base)
                                .param("own", own)
                                .query(String.class)
                                .list());
        taken.remove(own);
        taken.add("new"); // the address of the page for the next one
        if (!taken.contains(base)) return new Slug(base);
        if (own.matches(java.util.regex.Pattern.quote(base) + "-\\d+")) return new Slug(own);
        int number = 2;
        while (taken.contains(base + "-" + number)) number++;
        return new Slug(base + "-" + number);
    }
}
