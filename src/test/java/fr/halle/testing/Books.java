package fr.halle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Reads all of Halle's books at rest and says what does not agree: stock, slots, money, letters.
 * Opened before something happens, checked after it.
 */
public final class Books {

    private final JdbcClient jdbc;
    private final Map<UUID, Integer> atFirst;

    private Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.atFirst = goods();
    }

    public static Books opened(JdbcClient jdbc) {
        return new Books(jdbc);
    }

    /** A merchant counted again: so many more, or fewer. */
    public void restocked(UUID offer, int difference) {
        atFirst.merge(offer, difference, Integer::sum);
    }

    /** What must hold at any instant, whoever is at work. */
    public void agree() {
        assertThat(disagreements()).as("the books").isEmpty();
    }

    /** As {@link #agree}, after the last job was done: no money and no letter on its way. */
    public void agreeAtTheEnd() {
        awaitJobs();
        agree();
        assertThat(broken(BookRules.AT_THE_END)).as("the books at the end").isEmpty();
    }

    public List<String> disagreements() {
        // one snapshot for what is read together: a purchase may be placed between two statements
        var wrong = broken(BookRules.ALWAYS);
        wrong.addAll(letters());
        var now = goods();
        atFirst.forEach(
                (offer, count) -> {
                    var found = now.get(offer);
                    if (!count.equals(found)) {
                        wrong.add("stock of " + offer + ": " + count + " became " + found);
                    }
                });
        return wrong;
    }

    private List<String> broken(Map<String, String> rules) {
        var wrong = new ArrayList<String>();
        rules.forEach(
                (rule, sql) ->
                        jdbc.sql(sql).query().listOfRows().stream()
                                .limit(5)
                                .forEach(row -> wrong.add(rule + ": " + row)));
        return wrong;
    }

    /** On the shelf, in a confirmed purchase or kept for one that is being paid. */
    private Map<UUID, Integer> goods() {
        var goods = new TreeMap<UUID, Integer>();
        jdbc.sql(BookRules.GOODS)
                .query(
                        row -> {
                            goods.put(row.getObject("offer_id", UUID.class), row.getInt("there"));
                        });
        return goods;
    }

    /** One letter to the shopper and one to each shop when it is confirmed; none of them before. */
    private List<String> letters() {
        var wrong = new ArrayList<String>();
        var written =
                new HashSet<>(jdbc.sql("select id from mail.letter").query(UUID.class).list());
        jdbc.sql(BookRules.PURCHASES)
                .query(
                        row -> {
                            boolean confirmed = row.getBoolean("confirmed");
                            var id = row.getString("id");
                            if (written.contains(letter("received " + id)) != confirmed) {
                                wrong.add("letter to the shopper of " + id + ", " + confirmed);
                            }
                            for (var order : (String[]) row.getArray("orders").getArray()) {
                                if (written.contains(letter("shop " + order)) != confirmed) {
                                    wrong.add("letter to the shop of " + order + ", " + confirmed);
                                }
                            }
                        });
        return wrong;
    }

    /** Written once per id: the table's key sees to it. As OrderLetters makes them. */
    public static UUID letter(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** Until nothing that is due waits or runs, but what comes back for ever. */
    public void awaitJobs() {
        long end = System.nanoTime() + 90_000_000_000L;
        while (jdbc.sql(BookRules.JOBS_DUE).query(Integer.class).single() > 0) {
            if (System.nanoTime() > end) throw new AssertionError("Jobs do not end: " + jobs());
            pause();
        }
    }

    private List<Map<String, Object>> jobs() {
        return jdbc.sql(
                        "select task_name, task_instance, execution_time, picked, consecutive_failures from jobs.scheduled_tasks order by 3 limit 20")
                .query()
                .listOfRows();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
