package fr.halle.storefront.linked;

import java.util.List;
import java.util.stream.IntStream;

/** The trail at the top of a page: schema.org BreadcrumbList. */
public final class LinkedTrail {

    /** One step; {@code url} is a whole address. */
    public record Step(String name, String url) {}

    private LinkedTrail() {}

    public static String script(List<Step> steps) {
        return Thing.of("BreadcrumbList")
                .with(
                        "itemListElement",
                        IntStream.range(0, steps.size())
                                .mapToObj(
                                        place ->
                                                Thing.of("ListItem")
                                                        .with("position", place + 1)
                                                        .with("name", steps.get(place).name())
                                                        .with("item", steps.get(place).url()))
                                .toList())
                .script();
    }
}
