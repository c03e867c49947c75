package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;

import org.junit.jupiter.api.Test;

/** A list is narrowed in place where scripts run, and its address follows: it can be sent on. */
class NarrowingJourney extends JourneyTest {

    @Test
    void theListChangesItsAddressFollowsAndTheWayBackLeadsBack() {
        try (var visitor = visitor("narrowing", 1280)) {
            visitor.go("/market/pains");
            visitor.page.evaluate("window.sameDocument = true");
            visitor.page.locator("#price-max").fill("3");
            visitor.page.locator(".facets button").click();
            var chip = visitor.page.locator("a.chip[href='/market/pains']:has(svg)");
            chip.waitFor();
            assertThat(visitor.page.evaluate("window.sameDocument")).isEqualTo(true);
            assertThat(visitor.page.url()).contains("/market/pains?").contains("price-max=3");
            PlaywrightAssertions.assertThat(visitor.page.locator("#said")).containsText("produit");
            visitor.look("narrowed");
            chip.click();
            chip.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(visitor.page.url()).endsWith("/market/pains");
            visitor.page.goBack();
            visitor.page.locator("#price-max[value='3']").waitFor();
        }
    }

    @Test
    void whatIsRefusedIsShownAndNotSwallowed() {
        try (var visitor = visitor("narrowing-refused", 360)) {
            visitor.go("/market/pains");
            visitor.page.route(
                    "**/market/pains?*",
                    route ->
                            route.fulfill(
                                    new Route.FulfillOptions()
                                            .setStatus(429)
                                            .setContentType("text/html")
                                            .setBody("<main id='contenu'>Un instant</main>")));
            visitor.page.locator("#narrow summary").click();
            visitor.page.locator(".facets button").click();
            visitor.page.locator("main:has-text('Un instant')").waitFor();
        }
    }
}
