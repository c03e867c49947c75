package fr.halle.catalog.putting;

import fr.halle.catalog.condition.Condition;
import fr.halle.catalog.farm.Season;
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
import java.util.function.Function;

/** When something is sold, and how it is where it is not new: what a file says of it. */
@Component
class LifeRows {

    private final JdbcClient jdbc;

    LifeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of those of which something was otherwise. */
    List<UUID> put(Collection<Target> targets, PersonId by) {
        var whole = targets.stream().filter(Target::whole).toList();
        var touched = new ArrayList<>(days(whole));
        touched.addAll(conditions(whole, by));
        return touched;
    }

    /**
     * What rests comes back if today is one of its days now; the trigger decides. A first day after
     * the last one that is known makes that one void, and the other way round.
     */
    private List<UUID> days(List<Target> targets) {
        var telling = targets.stream().filter(each -> !each.entry().days().isSilent()).toList();
        if (telling.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        update catalog.product p set sold_from = d.sold_from, sold_until = d.sold_until, season_from = d.season_from,
                            season_until = d.season_until, sold_off_season = d.always,
                            withdrawn_at = case when p.resting_since is null then p.withdrawn_at end, resting_since = null
                        from (select k.id, coalesce(w.first, case when k.sold_from > w.last then null else k.sold_from end) as sold_from,
                                     coalesce(w.last, case when k.sold_until < w.first then null else k.sold_until end) as sold_until,
                                     coalesce(w.season_first, k.season_from) as season_from, coalesce(w.season_last, k.season_until) as season_until,
                                     coalesce(w.always, k.sold_off_season) as always
                              from unnest(?::uuid[], ?::date[], ?::date[], ?::int[], ?::int[], ?::bool[])
                                  as w (id, first, last, season_first, season_last, always)
                              join catalog.product k on k.id = w.id) d
                        where p.id = d.id and (p.sold_from, p.sold_until, p.season_from, p.season_until, p.sold_off_season)
                            is distinct from (d.sold_from, d.sold_until, d.season_from, d.season_until, d.always)
                        returning p.id
                        """)
                .param(Columns.uuids(telling, Target::product))
                .param(dates(telling, each -> each.entry().days().from()))
                .param(dates(telling, each -> each.entry().days().until()))
                .param(
                        Columns.ints(
                                telling,
                                each -> season(each, season -> Season.number(season.from()))))
                .param(
                        Columns.ints(
                                telling,
                                each -> season(each, season -> Season.number(season.until()))))
                .param(
                        telling.stream()
                                .map(each -> season(each, Season::always))
                                .toArray(Boolean[]::new))
                .query(Columns::id)
                .list();
    }

    private static <T> @Nullable T season(Target target, Function<Season, T> part) {
        var season = target.entry().days().season();
        return season == null ? null : part.apply(season);
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
                .param(dates(telling, LifeRows::bestBefore))
                .param(dates(telling, LifeRows::useBy))
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

    /** As texts, for the driver knows no arrays of days. */
    private static String[] dates(List<Target> targets, Function<Target, @Nullable LocalDate> day) {
        return Columns.texts(targets, each -> text(day.apply(each)));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
