package fr.halle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.halle.testing.Buyer;
import fr.halle.testing.Multipart;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of many rows is imported twice into installations of their own: once in peace, once while
 * Halle is killed again and again. Both shelves are the same to the last column.
 */
@Tag("proof")
class ImportCrashProofTests {

    private static final int ROWS = Integer.getInteger("halle.proof.rows", 20_000);
    private static final int KILLS = Integer.getInteger("halle.proof.import-kills", 6);

    /** What shoppers see, and what the next file is compared with; ids and instants are others. */
    private static final String SHELF =
            """
            select count(*) || ' ' || md5(string_agg(concat_ws('|', p.slug, p.name, p.description, p.category, p.vat_permille,
                p.withdrawn_at is null, p.published_at is null, o.label, o.price_cents, o.reference, o.barcode, o.quantity_text,
                s.available, s.imported), ',' order by p.slug, o.label))
            from catalog.product p join catalog.offer o on o.product_id = p.id join catalog.stock s on s.offer_id = o.id
            where p.shop_id = (select shop_id from catalog.import limit 1) and p.slug like 'article-%'
            """;

    private int killed;
    private final long seed = Long.getLong("halle.proof.seed", System.nanoTime());

    @Test
    void afterKillsTheShelfIsWhatItIsWithoutThem() throws Exception {
        var inPeace = shelf(0);
        var afterKills = shelf(KILLS);
        System.out.printf("seed %d, %s in peace, %s after kills%n", seed, inPeace, afterKills);
        assertThat(inPeace).startsWith(ROWS + " ");
        assertThat(afterKills).isEqualTo(inPeace);
        report(inPeace);
    }

    /** Written only when it holds. */
    private void report(String shelf) throws IOException, InterruptedException {
        var text =
                """
                # Import proof

                `mvn verify -Pproof -Dtest=ImportCrashProofTests`: a file of %d rows is imported twice, each time into a Halle of
                its own with its own durable PostgreSQL: once in peace, once while its JVM is killed with `kill -9`, during the
                trial and during the import. Products, offers and stock of both shelves are compared column by column. This page
                is written by the test, and only when it passes.

                | | |
                | --- | --- |
                | date | %s |
                | commit | %s |
                | seed | %d |
                | machine | %d processors |
                | kills while there was something to do | %d of %d wanted |
                | rows and digest of the shelf, the same twice | %s |
                """
                        .formatted(
                                ROWS,
                                Instant.now(),
                                CrashReport.commit(),
                                seed,
                                Runtime.getRuntime().availableProcessors(),
                                killed,
                                KILLS,
                                shelf);
        Files.writeString(Path.of("docs", "proof", "import-proof.md"), text);
    }

    private String shelf(int kills) throws Exception {
        var random = new Random(seed);
        var folder = Files.createDirectories(Path.of("target"));
        var home = Files.createTempDirectory(folder, "import-proof").toAbsolutePath();
        try (var mails = new SmtpSink()) {
            var halle = HalleProcess.in(home, mails);
            try {
                halle.start();
                halle.awaitReady();
                var merchant = new Buyer(halle.port()).enterAs("fournil@demo.halle.example");
                var shop = "/counter/fournil-du-sanglier-savant";
                sent(merchant, shop + "/import");
                kill(halle, random, kills / 2, "checked_at");
                await(halle, "checked_at");
                confirm(halle, shop);
                kill(halle, random, kills - kills / 2, "finished_at");
                await(halle, "finished_at");
                assertThat(count(halle, "created = " + ROWS)).isEqualTo(1);
                return halle.database().jdbc().sql(SHELF).query(String.class).single();
            } finally {
                halle.stop();
            }
        }
    }

    private static void sent(Buyer merchant, String path) {
        var fields = Map.of("category", "pains", "vat", "5.5", "_csrf", merchant.token());
        var rows =
                IntStream.range(0, ROWS)
                        .mapToObj(
                                i ->
                                        "article-%1$d,Article %1$d,R%1$d,%2$d,%3$d.50"
                                                .formatted(i, i % 7, i % 90 + 1))
                        .collect(Collectors.joining("\n"));
        var csv = "Handle,Title,Variant SKU,Variant Inventory Qty,Variant Price\n" + rows;
        var body = Multipart.body(fields, "articles.csv", csv.getBytes(UTF_8));
        var text = new String(body, UTF_8);
        assertThat(merchant.post(path, text, Multipart.TYPE).status()).isEqualTo(302);
    }

    private static void confirm(HalleProcess halle, String shop) throws IOException {
        var merchant = new Buyer(halle.port()).enterAs("fournil@demo.halle.example");
        var id = halle.database().jdbc().sql("select id from catalog.import").query(String.class);
        var page = merchant.get(shop + "/imports/" + id.single());
        merchant.send(page.form("/confirmation"));
    }

    /** At moments of its work that nobody chose; not once it is over. */
    private void kill(HalleProcess halle, Random random, int times, String until) throws Exception {
        for (int i = 0; i < times && count(halle, until + " is not null") == 0; i++) {
            Thread.sleep(random.nextInt(200, 1_500));
            halle.kill();
            killed++;
            halle.start();
            halle.awaitReady();
        }
    }

    private static void await(HalleProcess halle, String column) throws Exception {
        for (int i = 0; count(halle, column + " is not null") == 0; i++) {
            if (i == 1_200) throw new AssertionError("The import never ends");
            Thread.sleep(250);
        }
    }

    /** After a kill its PostgreSQL may listen elsewhere: it is asked anew each time. */
    private static int count(HalleProcess halle, String condition) throws Exception {
        return halle.database()
                .jdbc()
                .sql("select count(*) from catalog.import where " + condition)
                .query(Integer.class)
                .single();
    }
}
