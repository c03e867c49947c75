package fr.halle.desk;

import fr.halle.shops.Shop;
import fr.halle.web.spi.Who;

import java.util.List;
import java.util.Set;

/**
 * Around every page of the counter: which shop, which of its doors are open to this person, and the
 * others that they run, by name.
 */
public record Frame(Shop shop, List<Shop> shops, Set<Who> doors) {

    public String path() {
        return "/counter/" + shop.slug();
    }

    public boolean hasOthers() {
        return shops.size() > 1;
    }

    /** For the one who owns the shop: what nobody else of the team may do. */
    public boolean isOwners() {
        return doors.contains(Who.MERCHANT);
    }

    public boolean fillsTheShelf() {
        return doors.contains(Who.SHELF_KEEPER);
    }

    public boolean keepsDetails() {
        return doors.contains(Who.DETAILS_KEEPER);
    }

    public boolean handlesOrders() {
        return doors.contains(Who.ORDER_HANDLER);
    }

    public boolean readsFigures() {
        return doors.contains(Who.FIGURE_READER);
    }

    public boolean countsStock() {
        return doors.contains(Who.STOCK_COUNTER);
    }

    /** The groups of pages, the one of this page among them. */
    public List<Tab> tabs(String current) {
        return Counter.groups(this, current);
    }

    /** What stands beside this page in its group. */
    public List<Tab> pages(String current) {
        return Counter.beside(this, current);
    }

    /** The first page that is open to this person. */
    public String home() {
        if (handlesOrders()) return path();
        if (fillsTheShelf()) return path() + "/products";
        return path() + (keepsDetails() ? "/hours" : "/sales");
    }
}
