package fr.halle.storefront.linked;

/** The site as a whole, for its home page: schema.org WebSite with its search. */
public final class LinkedSite {

    private LinkedSite() {}

    /**
     * @param url the whole address of the home page
     * @param search the whole address of the search, which takes what is sought as {@code q}
     */
    public static String script(String name, String url, String search) {
        return Thing.of("WebSite")
                .with("name", name)
                .with("url", url)
                .with(
                        "potentialAction",
                        Thing.of("SearchAction")
                                .with(
                                        "target",
                                        Thing.of("EntryPoint")
                                                .with(
                                                        "urlTemplate",
                                                        search + "?q={search_term_string}"))
                                .with("query-input", "required name=search_term_string"))
                .script();
    }
}
