package fr.halle.storefront.listing;

import fr.halle.catalog.condition.Condition.Kind;
import fr.halle.search.After;
import fr.halle.search.Sort;
import fr.halle.shops.Trade;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads an address. What it does not understand it leaves out and names in {@code strange}, by the
 * parameter: a hand-made address is answered, never refused.
 */
final class Asked {

    /** Every name that may stand in the address of a list, in their order. */
    static final List<String> NAMES =
            List.of(
                    "q",
                    "near",
                    "km",
                    "epci",
                    "trade",
                    "category",
                    "price-min",
                    "price-max",
                    "in-stock",
                    "state",
                    "open",
                    "collect",
                    "sort",
                    Choices.AFTER);

    /** What each page takes; the rest it does not know. */
    static final Set<String> SEARCH = Set.copyOf(NAMES);

    static final Set<String> MARKET =
            NAMES.stream()
                    .filter(name -> !name.equals("category") && !name.equals("q"))
                    .collect(Collectors.toUnmodifiableSet());

    static final Set<String> SHOPS = Set.of("near", "km", "epci", "trade", "open");

    static final List<Integer> DISTANCES = List.of(5, 10, 20, 50);
    static final int NEAR_KM = 10;

    private static final int LONGEST = 100;

    static final Map<String, Trade> TRADES =
            Map.of(
                    "shopkeeper", Trade.SHOPKEEPER,
                    "craftsperson", Trade.CRAFTSPERSON,
                    "farmer", Trade.FARMER);

    static final Map<String, Sort> SORTS =
            Map.of(
                    "relevance", Sort.RELEVANCE,
                    "near", Sort.NEAR,
                    "newest", Sort.NEWEST,
                    "price", Sort.CHEAPEST,
                    "price-down", Sort.DEAREST);

    private final HttpServletRequest request;
    private final Set<String> names;
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private final List<String> strange = new ArrayList<>();

    Asked(HttpServletRequest request, Set<String> names) {
        this.request = request;
        this.names = names;
    }

    /** What was asked, and how it should have been written. */
    record Answer(Filters filters, Choices choices, List<String> strange) {}

    Answer read(Ground ground) {
        var text = text("q");
        keep("q", text);
        var near = understood("near", text("near"), ground::place);
        if (near != null) keep("near", text("near"));
        var km = understood("km", text("km"), Asked::distance);
        int around = km == null ? NEAR_KM : km;
        if (near != null && around != NEAR_KM) keep("km", String.valueOf(around));
        var epci = kept("epci", code -> ground.epci(code) == null ? null : code);
        var trade = kept("trade", TRADES::get);
        var aisle = kept("category", slug -> ground.aisle(slug) == null ? null : slug);
        var from = understood("price-min", text("price-min"), Price::cents);
        var to = understood("price-max", text("price-max"), Price::cents);
        if (from != null && to != null && from > to) {
            var least = to;
            to = from;
            from = least;
        }
        if (from != null) keep("price-min", Price.written(from));
        if (to != null) keep("price-max", Price.written(to));
        var inStock = kept("in-stock", value -> value.equals("yes") ? value : null) != null;
        var state = kept("state", word -> Kind.named(word).orElse(null));
        var open = kept("open", value -> value.equals("now") ? value : null) != null;
        var collect = kept("collect", Asked::collect);
        var sort = understood("sort", text("sort"), SORTS::get);
        if (sort == null || (sort == Sort.NEAR && near == null)) sort = Sort.RELEVANCE;
        if (sort != Sort.RELEVANCE) keep("sort", text("sort"));
        var after = kept(Choices.AFTER, After::parse);
        var filters =
                new Filters(
                        text,
                        near,
                        around,
                        epci,
                        trade,
                        aisle,
                        from,
                        to,
                        inStock,
                        state,
                        open,
                        collect == null ? Filters.Collect.ANY : collect,
                        sort,
                        after);
        return new Answer(filters, new Choices(request.getRequestURI(), chosen), strange);
    }

    private <T> @Nullable T kept(String name, Function<String, @Nullable T> reading) {
        var text = text(name);
        var value = understood(name, text, reading);
        if (value != null) keep(name, text);
        return value;
    }

    private <T> @Nullable T understood(
            String name, String text, Function<String, @Nullable T> reading) {
        if (text.isEmpty()) return null;
        var value = reading.apply(text);
        if (value == null) strange.add(name);
        return value;
    }

    private void keep(String name, String value) {
        if (!value.isEmpty()) chosen.put(name, value);
    }

    /** The first value of that name, without what cannot be typed, and not too long. */
    private String text(String name) {
        @Nullable String value = names.contains(name) ? request.getParameter(name) : null;
        if (value == null) return "";
        var clean =
                Normalizer.normalize(value, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}\\ufffd]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        int end =
                clean.offsetByCodePoints(
                        0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end).strip();
    }

    private static @Nullable Integer distance(String km) {
        return DISTANCES.stream()
                .filter(known -> String.valueOf(known).equals(km))
                .findFirst()
                .orElse(null);
    }

    private static Filters.@Nullable Collect collect(String day) {
        return switch (day) {
            case "today" -> Filters.Collect.TODAY;
            case "tomorrow" -> Filters.Collect.TOMORROW;
            default -> null;
        };
    }
}
