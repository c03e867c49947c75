package fr.halle.catalog.gathering;

import fr.halle.web.ui.Texts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * How far the photographs of a file have come; {@code again}: those waiting whose site did not
 * answer yet.
 */
public record Gathered(int wanted, int waiting, int again, int failed, List<Failure> failures) {

    /** A photograph that is not there, and why. */
    public record Failure(int row, String source, String key, List<Object> arguments) {

        public String in(Texts texts) {
            var why = texts.text(key, arguments.toArray());
            return texts.text("catalog.import.photograph", String.valueOf(row), source, why);
        }
    }

    public int there() {
        return wanted - waiting - failed;
    }

    public int percent() {
        return wanted == 0 ? 100 : 100 * (wanted - waiting) / wanted;
    }

    /** Reads it for a page. */
    @Component
    public static class Count {

        private final JdbcClient jdbc;

        Count(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        public Gathered of(UUID id, int shown) {
            record Counts(int wanted, int waiting, int again, int failed) {}
            var counts =
                    jdbc.sql(
                                    """
                                    select count(*) as wanted, count(*) filter (where tried_at is null) as waiting,
                                           count(*) filter (where tried_at is null and tries > 0) as again,
                                           count(words) as failed
                                    from catalog.import_picture where import_id = ?
                                    """)
                            .param(id)
                            .query(Counts.class)
                            .single();
            return new Gathered(
                    counts.wanted(),
                    counts.waiting(),
                    counts.again(),
                    counts.failed(),
                    counts.failed() == 0 ? List.of() : failures(id, shown));
        }

        private List<Failure> failures(UUID id, int shown) {
            return jdbc.sql(
                            """
                            select * from catalog.import_picture where import_id = ? and words is not null
                            order by number, place limit ?
                            """)
                    .params(id, shown)
                    .query(
                            (row, number) ->
                                    new Failure(
                                            row.getInt("number"),
                                            row.getString("source"),
                                            row.getString("words"),
                                            Told.read(
                                                    (String[])
                                                            row.getArray("arguments").getArray())))
                    .list();
        }
    }
}
