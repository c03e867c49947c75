package fr.halle.search;

/** How one order ranks a product, goes on behind the last one shown, and sorts; in SQL. */
record Order(String rank, String later, String by) {

    static Order of(Sort sort) {
        return switch (sort) {
            case CHEAPEST ->
                    new Order(
                            "p.price_cents",
                            "(p.price_cents, p.product_id) > (:rank, :id)",
                            "p.price_cents, p.product_id");
            case DEAREST ->
                    new Order(
                            "p.price_cents",
                            "(p.price_cents, p.product_id) < (:rank, :id)",
                            "p.price_cents desc, p.product_id desc");
            case NEAR ->
                    new Order(
                            "s.place",
                            "(s.place, :id) > (:rank, p.product_id)",
                            "s.place, p.product_id desc");
            default -> new Order("0", "p.product_id < :id", "p.product_id desc");
        };
    }
}
