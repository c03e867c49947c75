package fr.halle.catalog.gathering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Reads for a page how far the photographs of a file have come. */
@Component
public class GatheredCount {

    private final JdbcClient jdbc;

    GatheredCount(JdbcClient jdbc) {
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

    private List<Gathered.Failure> failures(UUID id, int shown) {
        return jdbc.sql(
                        """
                        select * from catalog.import_picture where import_id = ? and words is not null
                        order by number, place limit ?
                        """)
                .params(id, shown)
                .query(
                        (row, number) ->
                                new Gathered.Failure(
                                        row.getInt("number"),
                                        row.getString("source"),
                                        row.getString("words"),
                                        Told.read((String[]) row.getArray("arguments").getArray())))
                .list();
    }
}
