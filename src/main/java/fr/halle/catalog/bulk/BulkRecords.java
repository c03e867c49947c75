package fr.halle.catalog.bulk;

import fr.halle.catalog.editing.Act;
import fr.halle.catalog.editing.Acts;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was changed at once is kept line by line, as it was before. */
@Component
class BulkRecords {

    private record Row(
            UUID subjectId, String name, String before, String after, int mark, boolean undone) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Acts acts;

    BulkRecords(JdbcClient jdbc, Clock clock, Acts acts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.acts = acts;
    }

    /** As acts of whoever did it; a stock has its own record of changes. */
    void act(BulkKind kind, Collection<UUID> subjects, PersonId by) {
        var act = kind == BulkKind.ARCHIVE ? Act.Kind.ARCHIVED : Act.Kind.EDITED;
        if (kind != BulkKind.SOLD_OUT) {
            acts.noteAll(products(kind, subjects), act, kind.fields(), by.value());
        }
    }

    private Collection<UUID> products(BulkKind kind, Collection<UUID> subjects) {
        if (kind != BulkKind.PRICE) return subjects;
        return jdbc.sql("select distinct product_id from catalog.offer where id = any(?)")
                .param(subjects.toArray(UUID[]::new))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    UUID keep(ShopId shop, BulkKind kind, List<BulkLine> lines, PersonId by) {
        var change =
                jdbc.sql(
                                "insert into catalog.bulk_change (shop_id, kind, by_person, at) values (?, ?, ?, ?) returning id")
                        .params(shop.value(), kind.name(), by.value(), now())
                        .query(UUID.class)
                        .single();
        jdbc.sql(
                        """
                        insert into catalog.bulk_line (change_id, subject_id, name, before, after, mark)
                        select :change, * from unnest(:ids::uuid[], :names::text[], :befores::text[], :afters::text[], :marks::int[])
                        """)
                .param("change", change)
                .param("ids", lines.stream().map(BulkLine::subject).toArray(UUID[]::new))
                .param("names", lines.stream().map(BulkLine::name).toArray(String[]::new))
                .param("befores", lines.stream().map(BulkLine::before).toArray(String[]::new))
                .param("afters", lines.stream().map(BulkLine::after).toArray(String[]::new))
                .param("marks", lines.stream().map(BulkLine::mark).toArray(Integer[]::new))
                .update();
        return change;
    }

    /** Once: false when somebody undid it already. */
    boolean undo(ShopId shop, UUID change, PersonId by) {
        return jdbc.sql(
                                """
                                update catalog.bulk_change set undone_by = ?, undone_at = ?
                                where id = ? and shop_id = ? and undone_at is null
                                """)
                        .params(by.value(), now(), change, shop.value())
                        .update()
                == 1;
    }

    void undone(UUID change, Collection<UUID> subjects) {
        jdbc.sql(
                        "update catalog.bulk_line set undone_at = ? where change_id = ? and subject_id = any(?)")
                .param(now())
                .param(change)
                .param(subjects.toArray(UUID[]::new))
                .update();
    }

    Optional<BulkChange> find(ShopId shop, UUID id) {
        var rows =
                jdbc.sql(
                                """
                                select l.*, l.undone_at is not null as undone from catalog.bulk_line l
                                where l.change_id = ? order by lower(l.name), l.subject_id
                                """)
                        .param(id)
                        .query(Row.class)
                        .list();
        return jdbc.sql("select * from catalog.bulk_change where id = ? and shop_id = ?")
                .params(id, shop.value())
                .query(
                        (row, number) ->
                                new BulkChange(
                                        id,
                                        BulkKind.valueOf(row.getString("kind")),
                                        new PersonId(row.getObject("by_person", UUID.class)),
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        instant(row.getObject("undone_at", OffsetDateTime.class)),
                                        rows.stream().map(BulkRecords::line).toList(),
                                        rows.stream()
                                                .filter(each -> !each.undone())
                                                .map(BulkRecords::line)
                                                .toList()))
                .optional();
    }

    private static BulkLine line(Row row) {
        return new BulkLine(row.subjectId(), row.name(), row.before(), row.after(), row.mark());
    }

    private static @org.jspecify.annotations.Nullable Instant instant(
            @org.jspecify.annotations.Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
