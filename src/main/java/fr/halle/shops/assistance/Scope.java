package fr.halle.shops.assistance;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a merchant may entrust an agent with. Orders, customers, figures and people are in none. */
public enum Scope {
    /** Products, their prices, photographs and stock, files of them. */
    SHELF(Set.of("products", "stock", "import", "imports", "exports")),
    /** The shop's own words, place, photograph and hours. */
    DETAILS(
            Set.of(
                    "details",
                    "pictures",
                    "hours",
                    "pace",
                    "closure",
                    "closures",
                    "reopening",
                    "pause",
                    "resumption"));

    private static final Pattern COUNTER = Pattern.compile("/counter/([^/]+)/([^/]+)(/.*)?");

    private final Set<String> pages;

    Scope(Set<String> pages) {
        this.pages = pages;
    }

    /**
     * The one that a page of the counter belongs to. None for all others, those that nobody has
     * thought of yet included: whoever adds a page for agents names it here.
     */
    public static Optional<Scope> of(String path) {
        var counter = COUNTER.matcher(path);
        if (!counter.matches()) return Optional.empty();
        var page = counter.group(2);
        for (var scope : values()) {
            if (scope.pages.contains(page)) return Optional.of(scope);
        }
        return Optional.empty();
    }

    /** Which shop a path of the counter names. */
    static Optional<String> shop(String path) {
        var counter = COUNTER.matcher(path);
        return counter.matches() ? Optional.of(counter.group(1)) : Optional.empty();
    }
}
