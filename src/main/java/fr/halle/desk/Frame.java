package fr.halle.desk;

import fr.halle.shops.Shop;

import java.util.List;

/** Around every page of the counter: which shop, and the others that the person runs, by name. */
public record Frame(Shop shop, List<Shop> shops) {

    public String path() {
        return "/counter/" + shop.slug();
    }

    public boolean hasOthers() {
        return shops.size() > 1;
    }
}
