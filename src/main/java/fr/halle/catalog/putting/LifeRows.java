package fr.halle.catalog.putting;

import fr.halle.catalog.condition.Condition;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How something is where it is not new, and when it is sold: what a file says of it. */
@Component
class LifeRows {

    private final JdbcClient jdbc;
    private final DayRows days;
    private final ArchivedRows archive;

    LifeRows(JdbcClient jdbc, DayRows days, ArchivedRows archive) {
        this.jdbc = jdbc;
        this.days = days;
        this.archive = archive;
    }

    /** The ids of those of which something was otherwise. */
    List<UUID> put(Collection<Target> targets, PersonId by) {
        var whole = targets.stream().filter(Target::whole).toList();
        var touched = new ArrayList<>(archive.put(whole));
        touched.addAll(days.put(whole));
        touched.addAll(conditions(whole, by));
        return touched;
    }

    /** What is new has no row. A note stays where the file has no word for it. */
    private List<UUID> conditions(List<Target> targets, PersonId by) {
        var telling = targets.stream().filter(each -> each.entry().condition() != null).toList();
        if (telling.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        with told as (
                            select w.id, w.kind, w.wear, w.best_before, w.use_by, coalesce(nullif(w.note, ''), k.note, '') as note
                            from unnest(?::uuid[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[])
                                as w (id, kind, wear, best_before, use_by, note)
                            left join catalog.condition k on k.product_id = w.id),
                        new as (
                            delete from catalog.condition k using told where k.product_id = told.id and told.kind is null returning k.product_id),
                        put as (
                            insert into catalog.condition as k (product_id, kind, wear, best_before, use_by, note, said_by, said_at)
                            select id, kind, wear, best_before, use_by, note, ?, now() from told where kind is not null
                            on conflict (product_id) do update set kind = excluded.kind, wear = excluded.wear, best_before = excluded.best_before,
                                use_by = excluded.use_by, note = excluded.note, said_by = excluded.said_by, said_at = excluded.said_at
                            where (k.kind, k.wear, k.best_before, k.use_by, k.note) is distinct from
                                  (excluded.kind, excluded.wear, excluded.best_before, excluded.use_by, excluded.note)
                            returning k.product_id)
                        select product_id from new union all select product_id from put
                        """)
                .param(Columns.uuids(telling, Target::product))
                .param(Columns.texts(telling, each -> kind(each)))
                .param(Columns.texts(telling, each -> wear(each)))
                .param(Columns.dates(telling, LifeRows::bestBefore))
                .param(Columns.dates(telling, LifeRows::useBy))
                .param(Columns.texts(telling, each -> note(each)))
                .param(by.value())
                .query(Columns::id)
                .list();
    }

    private static @Nullable Condition said(Target target) {
        return Objects.requireNonNull(target.entry().condition()).notNew();
    }

    private static @Nullable String kind(Target target) {
        var said = said(target);
        return said == null ? null : said.kind().name();
    }

    private static @Nullable String wear(Target target) {
        var said = said(target);
        var wear = said == null ? null : said.wear();
        return wear == null ? null : wear.name();
    }

    private static @Nullable LocalDate bestBefore(Target target) {
        var said = said(target);
        return said == null ? null : said.bestBefore();
    }

    private static @Nullable LocalDate useBy(Target target) {
        var said = said(target);
        return said == null ? null : said.useBy();
    }

    private static @Nullable String note(Target target) {
        var said = said(target);
        return said == null ? null : said.note();
    }
}
