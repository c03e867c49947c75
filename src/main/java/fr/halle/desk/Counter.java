package fr.halle.desk;

import fr.halle.shops.Trade;
import fr.halle.web.spi.Who;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The pages of the counter in their groups, in the order of a merchant's day. */
enum Counter {
    TODAY(Group.TODAY, "/today", Who.MERCHANT),
    BOARD(Group.ORDERS, "", Who.ORDER_HANDLER),
    LIST(Group.ORDERS, "/list", Who.ORDER_HANDLER),
    PRODUCTS(Group.SHELF, "/products", Who.SHELF_KEEPER),
    STOCK(Group.SHELF, "/stock", Who.STOCK_COUNTER),
    CYCLES(Group.SHELF, "/cycles", Who.SHELF_KEEPER),
    BASKETS(Group.SHELF, "/baskets", Who.SHELF_KEEPER),
    IMPORT(Group.SHELF, "/import", Who.SHELF_KEEPER),
    CHARTER(Group.SHELF, "/charter", Who.SHELF_KEEPER),
    SALES(Group.FIGURES, "/sales", Who.FIGURE_READER),
    PAYOUTS(Group.FIGURES, "/payouts", Who.FIGURE_READER),
    INVOICES(Group.FIGURES, "/invoices", Who.FIGURE_READER),
    DETAILS(Group.SHOP, "/details", Who.DETAILS_KEEPER),
    HOURS(Group.SHOP, "/hours", Who.DETAILS_KEEPER),
    TRADER(Group.SHOP, "/trader", Who.MERCHANT),
    TEAM(Group.SHOP, "/team", Who.MERCHANT),
    ASSISTANCE(Group.SHOP, "/assistance", Who.MERCHANT);

    private enum Group {
        TODAY,
        ORDERS,
        SHELF,
        FIGURES,
        SHOP
    }

    private final Group group;
    private final String path;
    private final Who door;

    Counter(Group group, String path, Who door) {
        this.group = group;
        this.path = path;
        this.door = door;
    }

    /** One for each group with a page that is open; it leads to the first of them. */
    static List<Tab> groups(Frame frame, String current) {
        return Arrays.stream(Group.values())
                .flatMap(group -> open(group, frame).stream().limit(1))
                .map(first -> first.tab(first.group.name(), first.group == groupOf(current)))
                .toList();
    }

    /** The pages beside this one; none where it is alone. */
    static List<Tab> beside(Frame frame, String current) {
        var pages =
                Arrays.stream(Group.values())
                        .filter(group -> group == groupOf(current))
                        .flatMap(group -> open(group, frame).stream())
                        .map(page -> page.tab("page." + page.name(), page.isCalled(current)))
                        .toList();
        return pages.size() > 1 ? pages : List.of();
    }

    private static List<Counter> open(Group group, Frame frame) {
        return Arrays.stream(values())
                .filter(page -> page.group == group && frame.doors().contains(page.door))
                .filter(page -> !page.isOfFarms() || frame.shop().trade() == Trade.FARMER)
                .toList();
    }

    private static Group groupOf(String current) {
        return Arrays.stream(values())
                .filter(page -> page.isCalled(current))
                .map(page -> page.group)
                .findFirst()
                .orElse(Group.SHOP);
    }

    private boolean isOfFarms() {
        return this == CYCLES || this == BASKETS;
    }

    private boolean isCalled(String name) {
        return name().toLowerCase(Locale.ROOT).equals(name);
    }

    private Tab tab(String key, boolean current) {
        return new Tab("desk.frame." + key.toLowerCase(Locale.ROOT), path, current);
    }
}
