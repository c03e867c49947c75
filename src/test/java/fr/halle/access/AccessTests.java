package fr.halle.access;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import fr.halle.catalog.Catalog;
import fr.halle.shops.Shops;
import fr.halle.testing.AtOnce;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** Walks every route as every role, over HTTP. */
@WholeHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests {

    private static final List<String> ROLES =
            List.of(
                    "",
                    WholeHouse.SHOPPER,
                    WholeHouse.MERCHANT,
                    WholeHouse.RIVAL,
                    WholeHouse.ANIMATOR,
                    WholeHouse.ACCOUNTANT,
                    WholeHouse.ADMINISTRATOR,
                    WholeHouse.STAFF,
                    WholeHouse.BOOKKEEPER,
                    WholeHouse.AGENT);

    @LocalServerPort int port;
    @Autowired Shops shops;
    @Autowired Catalog catalog;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final AccessTable table = AccessTable.read();
    private final Map<String, Browser> readers = new ConcurrentHashMap<>();
    private Scene scene;

    @BeforeAll
    void setTheScene() {
        var shop = shops.bySlug(WholeHouse.MERCHANTS_SHOP).orElseThrow().id();
        scene = Scene.set(port, catalog.ofShop(shop, null, 1).getFirst().id().value().toString());
    }

    @Test
    void theTableHasALineForEveryRoute() {
        assertThat(table.lines().stream().map(line -> line.method() + " " + line.route()))
                .containsExactlyInAnyOrderElementsOf(Routes.of(requestMappingHandlerMapping));
    }

    /** Elsewhere they are shoppers like others. */
    @Test
    void theTableSaysOfEveryDoorOfAShopWhoElseOfItsTeamMayPass() {
        assertThat(
                        table.lines().stream()
                                .filter(AccessTable.Line::saysTeam)
                                .map(line -> line.method() + " " + line.route()))
                .containsExactlyInAnyOrderElementsOf(Routes.ofShops(requestMappingHandlerMapping));
    }

    @Test
    void everyRouteAnswersEveryRoleAsTheTableSays() throws Exception {
        var answered = new ConcurrentHashMap<Cell, String>();
        // what changes nothing comes first, all roles at once: one of the forms ends all other
        // sessions of its sender
        var harmless =
                table.lines().stream()
                        .flatMap(Cell::of)
                        .filter(Cell::changesNothing)
                        .collect(groupingBy(Cell::role));
        AtOnce.run(harmless.values().stream().map(cells -> walk(cells, answered)).toList());
        table.lines().stream()
                .flatMap(Cell::of)
                .filter(cell -> !cell.changesNothing())
                .forEach(cell -> answered.put(cell, answer(cell)));
        assertThat(table.lines().stream().map(line -> said(line, answered)).collect(joining("\n")))
                .isEqualTo(table.lines().stream().map(Object::toString).collect(joining("\n")));
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        var browser = entered(WholeHouse.MERCHANT); // a refusal changes nothing: one serves for all
        for (var line : table.lines()) {
            if (!line.isForm()) continue;
            var fields = scene.fields(line.route());
            assertThat(browser.postBare(scene.path(line.route()), fields).statusCode())
                    .as(line.route())
                    .isEqualTo(403);
        }
        assertThat(browser.get("/my/account").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void aTokenOfAnotherBrowserIsWorthNothing() {
        var other = new Browser(port).page("/sign-in").select("[name=_csrf]").val();
        var browser = entered(WholeHouse.MERCHANT);
        for (var token : List.of(other, "", "made.up")) {
            assertThat(browser.postBare("/sign-out", Map.of("_csrf", token)).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatIsAnotherShopsIsNotThereUnderOnesOwnAddressEither() {
        var rival = entered(WholeHouse.RIVAL);
        for (var line : table.lines()) {
            if (!line.route().matches("/counter/\\{shop}/.*\\{(order|id)}.*")) continue;
            var path =
                    scene.path(line.route())
                            .replace(WholeHouse.MERCHANTS_SHOP, WholeHouse.RIVALS_SHOP);
            assertThat(call(rival, line, path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private Callable<Integer> walk(List<Cell> cells, Map<Cell, String> answered) {
        return () -> {
            cells.forEach(cell -> answered.put(cell, answer(cell)));
            return cells.size();
        };
    }

    private String answer(Cell cell) {
        var line = cell.line();
        return word(call(entered(cell), line, scene.path(line.route())));
    }

    private static String said(AccessTable.Line line, Map<Cell, String> answered) {
        var answers = Cell.of(line).map(answered::get).toList();
        return new AccessTable.Line(line.method(), line.route(), answers).toString();
    }

    private HttpResponse<String> call(Browser browser, AccessTable.Line line, String path) {
        return line.method().equals("GET")
                ? browser.get(path)
                : browser.post(path, scene.fields(line.route()));
    }

    @Test
    void whoHasShownOnlyTheFirstFactorIsAVisitorEverywhere() {
        var knocking = new Browser(port).knockAs(WholeHouse.ADMINISTRATOR);
        for (var line : table.lines()) {
            if (line.route().equals("/sign-in/second-factor")) continue; // the one page for them
            boolean passes = !line.method().equals("GET") && !Cell.isRefusal(line.asVisitor());
            var browser = passes ? new Browser(port).knockAs(WholeHouse.ADMINISTRATOR) : knocking;
            var answer = call(browser, line, scene.path(line.route()));
            assertThat(word(answer)).as(line.toString()).isEqualTo(line.asVisitor());
        }
        assertThat(knocking.get("/sign-in/second-factor").statusCode())
                .as("at the door to the end")
                .isEqualTo(200);
    }

    /** One session serves for all that changes nothing. */
    private Browser entered(Cell cell) {
        var role = ROLES.get(cell.role());
        return cell.role() >= AccessTable.COLUMNS.size() || cell.changesNothing()
                ? readers.computeIfAbsent(role, this::entered)
                : entered(role);
    }

    private Browser entered(String role) {
        var browser = new Browser(port);
        return role.isEmpty() ? browser : browser.enterAs(role);
    }

    /** 422 is a page of ours that says what to mend: whoever reads it came in. */
    private static String word(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (answer.headers().firstValue("Location").orElse("").startsWith("/sign-in"))
            return "sign-in";
        return status < 400 || status == 422 ? "open" : String.valueOf(status);
    }
}
