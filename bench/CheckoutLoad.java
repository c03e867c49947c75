import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Orders from two shops, again and again: java bench/CheckoutLoad.java http://localhost:8080 offers.txt 16 30. The file has a
 * line « offer shop » for each offer; then come the number of clients and the seconds.
 */
class CheckoutLoad {

    record Timing(long whole, long placing) {}

    static final ConcurrentLinkedQueue<Timing> TIMINGS = new ConcurrentLinkedQueue<>();
    static final AtomicInteger REFUSED = new AtomicInteger();

    public static void main(String[] arguments) throws Exception {
        var site = arguments[0];
        var offers = Files.readAllLines(Path.of(arguments[1]));
        int clients = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        run(site, offers, clients, 5); // warm
        TIMINGS.clear();
        REFUSED.set(0);
        long start = System.nanoTime();
        run(site, offers, clients, seconds);
        double took = (System.nanoTime() - start) / 1e9;
        var whole = TIMINGS.stream().map(Timing::whole).sorted().toList();
        var placing = TIMINGS.stream().map(Timing::placing).sorted().toList();
        System.out.printf(
                "purchases %d in %.1f s = %.1f/s (%.1f requests/s), refused %d%n",
                whole.size(), took, whole.size() / took, whole.size() * 5 / took, REFUSED.get());
        System.out.printf("whole checkout ms: p50 %d p99 %d%n", at(whole, 50), at(whole, 99));
        System.out.printf("placing POST   ms: p50 %d p99 %d%n", at(placing, 50), at(placing, 99));
    }

    static long at(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? -1 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    static void run(String site, List<String> offers, int clients, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < clients; i++) {
            threads.add(Thread.ofPlatform().start(() -> shop(site, offers, end)));
        }
        for (var thread : threads) thread.join();
    }

    static void shop(String site, List<String> offers, long end) {
        var cookies = new CookieManager();
        var builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies);
        try (var client = builder.followRedirects(HttpClient.Redirect.NEVER).build()) {
            while (System.nanoTime() < end) {
                cookies.getCookieStore().removeAll(); // a new visitor each time
                try {
                    buy(client, site, offers);
                } catch (Exception e) {
                    REFUSED.incrementAndGet();
                }
            }
        }
    }

    static void buy(HttpClient client, String site, List<String> offers) throws Exception {
        var one = pick(offers, "");
        var two = pick(offers, one.split(" ")[1]);
        long start = System.nanoTime();
        var csrf = find(get(client, site + "/sign-in"), "name=\"_csrf\" value=\"([^\"]+)\"").getFirst();
        for (var offer : List.of(one, two)) {
            post(client, site + "/basket/lines", "_csrf=" + form(csrf) + "&quantity=1&offer=" + offer.split(" ")[0]);
        }
        var page = get(client, site + "/checkout");
        var body = new StringBuilder("name=Rose+Pervenche&email=rose%40example.org&tender=on-collection&terms=yes");
        body.append("&_csrf=").append(form(find(page, "name=\"_csrf\" value=\"([^\"]+)\"").getFirst()));
        body.append("&revision=").append(find(page, "name=\"revision\" value=\"([^\"]+)\"").getFirst());
        for (var shop : new java.util.TreeSet<>(find(page, "name=\"(slot-[0-9a-f-]+)\""))) {
            var slots = find(page, "name=\"" + shop + "\" value=\"([^\"]+)\"(?! disabled)");
            body.append('&').append(shop).append('=').append(form(slots.get(ThreadLocalRandom.current().nextInt(slots.size()))));
        }
        long placing = System.nanoTime();
        var placed = post(client, site + "/checkout", body.toString());
        long now = System.nanoTime();
        if (placed.statusCode() == 302 && placed.headers().firstValue("Location").orElse("").contains("/purchases/")) {
            TIMINGS.add(new Timing((now - start) / 1_000_000, (now - placing) / 1_000_000));
        } else {
            REFUSED.incrementAndGet();
        }
    }

    static String pick(List<String> offers, String notOfShop) {
        while (true) {
            var offer = offers.get(ThreadLocalRandom.current().nextInt(offers.size()));
            if (!offer.endsWith(" " + notOfShop)) return offer;
        }
    }

    static String form(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static List<String> find(String page, String pattern) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) found.add(matcher.group(1));
        return found.isEmpty() ? Collections.emptyList() : found;
    }

    static String get(HttpClient client, String url) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    static HttpResponse<String> post(HttpClient client, String url, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
