package fr.halle.desk.sales;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.figures.InterestFlush;
import fr.halle.desk.DeskTest;
import fr.halle.testing.Buyer;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Who looks at their own shelf is no customer. */
class OwnLooksTests extends DeskTest {

    @Autowired InterestFlush interest;

    @Test
    void whoeverDoesSomethingForTheShopIsNotCountedAndNobodyIsWrittenDown() throws Exception {
        var stall = stalls.open(50, 100);
        look(stall, merchant(stall));
        interest.flush();
        assertThat(looks(stall)).isZero();
        look(stall, merchant(stalls.open(50)));
        look(stall, buyer());
        interest.flush();
        assertThat(looks(stall)).as("another merchant, and a stranger").isEqualTo(2);
    }

    private void look(Stall stall, Buyer browser) throws IOException, InterruptedException {
        var path = "/shops/" + stall.slug() + "/produit-0";
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("User-Agent", "Mozilla/5.0 (X11; Linux) Firefox/140")
                        .header("Cookie", "halle-session=" + browser.cookie("halle-session"))
                        .build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private int looks(Stall stall) {
        return number(
                "select coalesce(sum(views), 0)::int from catalog.interest_day where shop_id = ?",
                stall.shop().value());
    }
}
