package fr.halle.desk.sales;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import fr.halle.catalog.figures.InterestFlush;
import fr.halle.desk.DeskTest;
import fr.halle.testing.Answer;
import fr.halle.testing.Stall;
import fr.halle.testing.house.Days;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What sold, as the page, its table, the file and the orders all say the same. */
class SalesFiguresTests extends DeskTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired InterestFlush interest;

    @Test
    void pageTableAndFilesComeToTheOrdersLessWhatWasCancelled() throws Exception {
        var stall = stalls.open(50, 100, 100, 100);
        order(stall, 0, 2); // 6,00 €
        var named = order(stall, 1, 3); // 12,00 €
        var cancelled = order(stall, 1, 5);
        var old = order(stall, 0, 7); // 21,00 €, a week ago
        jdbc.sql(
                        """
                        update ordering.purchase set confirmed_at = confirmed_at - interval '7 days'
                        where id = (select purchase_id from ordering.shop_order where id = ?)
                        """)
                .param(old.id())
                .update();
        jdbc.sql("update ordering.order_line set name = '=1+1' where order_id = ?")
                .param(named.id())
                .update();
        jdbc.sql(
                        "update catalog.product set listed_at = listed_at - interval '70 days' where shop_id = ?")
                .param(stall.shop().value())
                .update();
        look(stall, 0, "Mozilla/5.0 (X11; Linux) Firefox/140", 4);
        look(stall, 0, "Googlebot/2.1 (+http://www.google.com/bot.html)", 3);
        interest.flush();
        var merchant = merchant(stall);
        var ticket = merchant.get(counter(stall) + "/orders/" + cancelled.id());
        merchant.send(
                ticket.form(cancelled.id() + "/cancellation").with("reason", "Four en panne"));
        var page = merchant.get(counter(stall) + "/sales");
        assertThat(page.sql()).isLessThanOrEqualTo(10);
        assertThat(plain(page, ".board-figure b")).containsExactly("18,00 €", "2", "9,00 €");
        assertThat(plain(page, ".board-note").getFirst()).contains("1 commande, 21,00 €");
        assertThat(plain(page, ".bars b")).contains("2 commandes · 18,00 €");
        assertThat(plain(page, "tfoot tr").getFirst()).startsWith("Total 2 18,00 €");
        assertThat(plain(page, "section[aria-labelledby=best] tbody tr"))
                .containsExactly(
                        stall.offers().get(1).name() + " 3 12,00 €",
                        stall.offers().get(0).name() + " 2 6,00 €");
        // looked at four times, put in a basket by two of them, ordered by one this week
        assertThat(plain(page, "section[aria-labelledby=looked] tbody tr"))
                .containsExactly(stall.offers().get(0).name() + " 4 2 (50 %) 1 (25 %)");
        assertThat(plain(page, "section[aria-labelledby=sleeping] li a"))
                .containsExactly(stall.offers().get(2).name());
        for (var by : List.of("day", "year")) {
            var other = merchant.get(counter(stall) + "/sales?by=" + by);
            assertThat(plain(other, ".board-figure b").getLast()).as(by).isNotEqualTo("0,00 €");
            assertThat(plain(other, "tfoot tr")).as(by).hasSize(1);
        }
        var before = merchant.open(page.page().select("a[rel=prev]").attr("href"));
        assertThat(plain(before, ".board-figure b")).containsExactly("21,00 €", "1", "21,00 €");
        filesAgree(stall, merchant.get(link(page.page().select("a[href*=.csv]"))).body());
        workbookAgrees(stall);
    }

    private static List<String> plain(Answer page, String selector) {
        return texts(page, selector).stream()
                .map(text -> text.replaceAll("[\u00a0\u202f]", " "))
                .toList();
    }

    private static String link(Elements links) {
        return links.attr("href");
    }

    private void filesAgree(Stall stall, String csv) {
        assertThat(csv).startsWith("\ufeffDate;Commande;Produit;Quantité;HT;");
        var rows = csv.strip().lines().skip(1).map(line -> line.split(";")).toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)[2]).isEqualTo("'=1+1");
        assertThat(rows.get(0))
                .endsWith("2", "5,69", "5,5", "0,31", "6,00", "0,00")
                .contains(stall.offers().get(0).name());
        var total =
                rows.stream()
                        .map(row -> amount(row[7]).subtract(amount(row[8])))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(total).isEqualByComparingTo("18.00");
        rows.forEach(
                row -> assertThat(amount(row[4]).add(amount(row[6]))).isEqualTo(amount(row[7])));
    }

    private static BigDecimal amount(String cell) {
        return new BigDecimal(cell.replace(',', '.'));
    }

    private void workbookAgrees(Stall stall) throws IOException, InterruptedException {
        var today = Days.today();
        var file = download(stall, counter(stall) + "/sales.xlsx?by=year&on=" + today);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var total =
                    book.getFirstSheet().read().stream()
                            .skip(1)
                            .map(SalesFiguresTests::left)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            var page = merchant(stall).get(counter(stall) + "/sales?by=year");
            assertThat(plain(page, ".board-figure b").getFirst())
                    .isEqualTo(total.setScale(2).toString().replace('.', ',') + " €");
        }
    }

    private byte[] download(Stall stall, String path) throws IOException, InterruptedException {
        var cookies =
                browser(stall).cookies().entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(joining("; "));
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Cookie", cookies)
                        .build();
        return HTTP.send(request, BodyHandlers.ofByteArray()).body();
    }

    private static BigDecimal left(Row row) {
        return row.getCellAsNumber(7).orElseThrow().subtract(row.getCellAsNumber(8).orElseThrow());
    }

    private void look(Stall stall, int good, String agent, int times) throws Exception {
        var path = "/shops/" + stall.slug() + "/" + stall.offers().get(good).slug();
        var uri = URI.create("http://127.0.0.1:" + port + path);
        var request = HttpRequest.newBuilder(uri).header("User-Agent", agent).build();
        for (int i = 0; i < times; i++) {
            var answer = HTTP.send(request, BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }
}
