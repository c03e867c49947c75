package fr.halle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Reads all of Halle's books at rest and says what does not agree: stock, slots, money, letters.
 * Opened before something happens, checked after it.
 */
public final class Books {

    private final JdbcClient jdbc;
    private final Map<UUID, Integer> atFirst;

    /** What others left behind in the same database: a test answers for what comes after it. */
    private final Set<String> before = new HashSet<>();

    private Books(JdbcClient jdbc, Map<UUID, Integer> atFirst) {
        this.jdbc = jdbc;
        this.atFirst = atFirst;
    }

    public static Books opened(JdbcClient jdbc) {
        var books = new Books(jdbc, goods(jdbc));
        books.before.addAll(books.broken(BookRules.ALWAYS));
        books.before.addAll(books.broken(BookRules.AT_THE_END));
        return books;
    }

    /** The same books, read over another connection: the server was started again. */
    public Books over(JdbcClient other) {
        var books = new Books(other, atFirst);
        books.before.addAll(before);
        return books;
    }

    /** A merchant counted again: so many more, or fewer. */
    public void restocked(UUID offer, int difference) {
        atFirst.merge(offer, difference, Integer::sum);
    }

    /** What must hold while nobody is in the middle of a statement: before and after a race. */
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
        var wrong = broken(BookRules.ALWAYS);
        var now = goods(jdbc);
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
                                .map(row -> rule + ": " + row)
                                .filter(line -> !before.contains(line))
                                .forEach(wrong::add));
        return wrong;
    }

    /** On the shelf, in a confirmed purchase or kept for one that is being paid. */
    private static Map<UUID, Integer> goods(JdbcClient jdbc) {
        var goods = new TreeMap<UUID, Integer>();
        jdbc.sql(BookRules.GOODS)
                .query(
                        row -> {
                            goods.put(row.getObject("offer_id", UUID.class), row.getInt("there"));
                        });
        return goods;
    }

    /** The id of a letter, as OrderLetters makes it from what it tells. */
    public static UUID letter(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** Until nothing that is due waits or runs, but what comes back for ever. */
    public void awaitJobs() {
        long end = System.nanoTime() + 180_000_000_000L;
        while (jdbc.sql(BookRules.JOBS_DUE).query(Integer.class).single() > 0) {
            if (System.nanoTime() > end) throw new AssertionError("Jobs do not end: " + jobs());
            pause();
        }
    }

    private List<Map<String, Object>> jobs() {
        return jdbc.sql(
                        "select task_name, task_instance, execution_time, picked,"
                                + " consecutive_failures from jobs.scheduled_tasks order by 3 limit 20")
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
