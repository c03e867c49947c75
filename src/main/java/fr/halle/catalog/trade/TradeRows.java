package fr.halle.catalog.trade;

/** How what shops keep for one another is found among products p. */
public final class TradeRows {

    /** Shops may have it now: nobody withholds it, and today is one of its days. */
    public static final String SEEN =
            """
            (p.traded_since is not null and not exists (select from catalog.withholding w
                where w.shop_id = p.shop_id and w.lifted_at is null and (w.product_id is null or w.product_id = p.id))
             and (now() at time zone 'Europe/Paris')::date between coalesce(p.sold_from, '-infinity') and coalesce(p.sold_until, 'infinity'))
            """;

    private TradeRows() {}
}
