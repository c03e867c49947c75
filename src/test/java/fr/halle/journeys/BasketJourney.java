package fr.halle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.Test;

/** With a script the basket changes under one's finger; without one, the same buttons are forms. */
class BasketJourney extends JourneyTest {

    @Test
    void onePieceMoreNeedsNoReloadAndIsSaidAloud() {
        try (var visitor = visitor("basket-script", 360)) {
            putIntoBasket(visitor, goodsOfShops(1).getFirst());
            visitor.go("/basket").look("before");
            visitor.page.evaluate("window.sameDocument = true");
            var more = visitor.page.locator("[id^=more-]");
            more.click();
            visitor.page.locator(".line .qty input[value='2']").waitFor();
            assertThat(visitor.page.evaluate("window.sameDocument")).isEqualTo(true);
            assertThat(visitor.page.locator("#front-basket .count").innerText()).startsWith("2");
            assertThat(visitor.page.evaluate("document.activeElement.id").toString())
                    .startsWith("more-");
            visitor.page.locator(".line input[id^=q-]").fill("nonsense");
            visitor.page.locator(".line input[id^=q-]").press("Enter");
            visitor.page.locator("main [role=alert]").waitFor();
            assertThat(visitor.page.evaluate("window.sameDocument")).isEqualTo(true);
            PlaywrightAssertions.assertThat(visitor.page.locator("#said")).not().isEmpty();
        }
    }
}
