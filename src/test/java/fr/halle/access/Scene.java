package fr.halle.access;

import fr.halle.testing.Browser;
import fr.halle.testing.Photos;
import fr.halle.testing.WholeHouse;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

import java.util.Map;
import java.util.UUID;

/**
 * Something to look for behind every route: an order at the merchant's shop, its letters, a card at
 * the bank.
 */
record Scene(
        int port,
        String offer,
        String token,
        String order,
        String letter,
        String session,
        String upload,
        String picture,
        String holder) {

    /** What there is none of with the identifier that stands for it. */
    private static final String NOBODY_HAS_IT =
            "cycle|product|change|founding|document|prospect|decision|report|appeal"
                    + "|person|invitation|subject|entry|difference|operator|expense|claim"
                    + "|meeting|item|ballot|member|deliberation|contract|right|audit|finding"
                    + "|annex|proposal|receipt|file";

    private static final String PRODUCT = "pain-de-campagne-au-levain";

    /** {@code offer} is one of the merchant's. */
    static Scene set(int port, String offer) {
        var token = last(buy(port, offer, "on-collection"));
        var session = last(buy(port, offer, "demonstration-card"));
        var board =
                new Browser(port)
                        .enterAs(WholeHouse.MERCHANT)
                        .page("/counter/" + WholeHouse.MERCHANTS_SHOP);
        var letters = new Browser(port).page("/demonstration/mails");
        return new Scene(
                port,
                offer,
                token,
                last(link(board, "/orders/")),
                last(link(letters, "/mails/")),
                session,
                last(upload(port)),
                picture(port),
                administrator(port));
    }

    /** The route with something real in place of its names. */
    String path(String route) {
        return route.replace("/ui/css/halle.{hash}.css", stylesheet())
                .replace("/ui/js/{name}.{hash}.js", script())
                .replace("{hash}", "0123456789")
                .replace(
                        "/shops/{shopSlug}/{slug}",
                        "/shops/" + WholeHouse.MERCHANTS_SHOP + "/" + PRODUCT)
                .replace("/products/{slug}", "/products/" + PRODUCT)
                .replace("{picture}", picture)
                .replace("{width}.{ending}", "400.webp")
                .replace(".{ending}", ".csv")
                .replace("{shop}", WholeHouse.MERCHANTS_SHOP)
                .replace("{slug}", WholeHouse.MERCHANTS_SHOP)
                .replace("{category}", "pains")
                .replace("{part}", "1")
                .replace("{offer}", offer)
                .replace("{order}", order)
                .replace("{position}", "1")
                .replace("{day}", "2000-01-02")
                .replace("{year}", "2026")
                .replace("{closure}", order)
                .replace("{hours}", order)
                .replace("{token}", token)
                .replace("{letter}", letter)
                .replace("{session}", session)
                .replace("{link}", "a-link-that-never-was")
                .replace("{address}", UUID.randomUUID().toString())
                .replace("{purchase}", UUID.randomUUID().toString())
                .replace("{id}", upload)
                .replace("/reports/new", "/reports/new?content=product:" + offer)
                .replace("{step}", "business")
                .replace("{version}", "1")
                .replace("{rule}", "nobody-wrote-it")
                .replace("{statement}", "made-up")
                .replace("{siren}", WholeHouse.MERCHANTS_SIREN)
                // what nobody has: the merchant's page answers, an invitation is worth nothing
                .replace("{secret}", "made-up")
                .replace("{provider}", "nobody")
                .replace("{code}", "nobody")
                .replace("{purpose}", "FEES")
                .replace("{act}", "none-of-them")
                .replace("{clause}", "none-of-them")
                .replace("{role}", UUID.randomUUID().toString())
                .replace("{body}", "comite-de-pilotage")
                .replace("{note}", "0")
                .replace("{office}", "PRESIDENT")
                .replace("{material}", "logo")
                .replaceAll("\\{(" + NOBODY_HAS_IT + ")}", new UUID(0, 0).toString())
                .replace("{holder}", holder);
    }

    private String stylesheet() {
        return new Browser(port).page("/sign-in").select("link[rel=stylesheet]").attr("href");
    }

    private String script() {
        return new Browser(port).page("/basket").select("script").attr("src");
    }

    /**
     * What a form would send: enough to be understood, too little to change anything that another
     * role needs.
     */
    Map<String, String> fields(String route) {
        return switch (route) {
            case "/basket/lines" -> Map.of("offer", offer);
            case "/basket/lines/{offer}" -> Map.of("quantity", "1");
            case "/sign-in" -> Map.of("email", UUID.randomUUID() + "@example.org", "password", "x");
            case "/counter/{shop}/hours" -> Map.of("opens-1-0", "7:00");
            case "/demonstration/sign-in" -> Map.of("email", WholeHouse.SHOPPER);
            case "/counter/{shop}/products/{slug}/pictures/{picture}/place" -> Map.of("to", "UP");
            default -> Map.of();
        };
    }

    /** Where the shopper is sent after the order. */
    private static String buy(int port, String offer, String tender) {
        var browser = new Browser(port);
        browser.post("/basket/lines", Map.of("offer", offer));
        var form = browser.page("/checkout").expectForm("form[action=/checkout]");
        form.select("#name").val("Zoé Lenoir");
        form.select("#email").val("zoe@example.org");
        form.select("[name=tender]").removeAttr("checked");
        form.select("[value=" + tender + "], #terms").attr("checked", "");
        form.select("[name^=slot-]:not([disabled])").first().attr("checked", "");
        var answer = browser.submit((FormElement) form);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** An administrator is sent on to their own page instead of resetting themselves. */
    private static String administrator(int port) {
        return new Browser(port)
                .enterAs(WholeHouse.ADMINISTRATOR)
                .page("/administration/roles")
                .select("tr:contains(" + WholeHouse.ADMINISTRATOR + ") [data-holder]")
                .attr("data-holder");
    }

    /** Where the merchant is sent after sending a file of products. */
    private static String upload(int port) {
        var path = "/counter/" + WholeHouse.MERCHANTS_SHOP + "/import";
        var file = "Handle,Title,Variant Price\npain-d-essai,Pain d’essai,3.20\n";
        var fields = Map.of("category", "pains", "vat", "5.5");
        var answer = new Browser(port).enterAs(WholeHouse.MERCHANT).upload(path, fields, file);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** The photograph that the merchant shows of a loaf. */
    private static String picture(int port) {
        var path = "/counter/" + WholeHouse.MERCHANTS_SHOP + "/products/" + PRODUCT + "/pictures";
        var merchant = new Browser(port).enterAs(WholeHouse.MERCHANT);
        merchant.photograph(path, "Une miche ronde", Photos.jpeg(600, 400));
        var picture = merchant.page(path).select(".photo img").attr("src");
        return picture.split("/")[2];
    }

    private static String link(Document page, String part) {
        return page.select("a[href*=" + part + "]").first().attr("href");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
