package fr.halle.catalog.putting;

import fr.halle.catalog.entries.SaidDays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * When something is sold, how long before it is prepared and whether it is given back: what a file
 * says of it.
 */
@Component
class DayRows {

    private final JdbcClient jdbc;

    DayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What rests comes back if today is one of its days now; the trigger decides. A first day after
     * the last one that is known makes that one void, and the other way round. Gives the ids of
     * those that were otherwise.
     */
    List<UUID> put(List<Target> targets) {
        var telling = targets.stream().filter(each -> !each.entry().days().isSilent()).toList();
        if (telling.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        update catalog.product p set sold_from = d.sold_from, sold_until = d.sold_until, season_from = d.season_from,
                            season_until = d.season_until, sold_off_season = d.always, preparation_minutes = d.minutes, no_return = d.no_return,
                            withdrawn_at = case when p.resting_since is null then p.withdrawn_at end, resting_since = null
                        from (select k.id,
                                  coalesce(w.first, case when 'FROM' = any(w.none) or k.sold_from > w.last then null else k.sold_from end) as sold_from,
                                  coalesce(w.last, case when 'UNTIL' = any(w.none) or k.sold_until < w.first then null else k.sold_until end) as sold_until,
                                  coalesce(w.season_first, case when 'SEASON' <> all(w.none) then k.season_from end) as season_from,
                                  coalesce(w.season_last, case when 'SEASON' <> all(w.none) then k.season_until end) as season_until,
                                  coalesce(w.always, 'SEASON' <> all(w.none) and k.sold_off_season) as always,
                                  coalesce(w.minutes, case when 'PREPARATION' <> all(w.none) then k.preparation_minutes end) as minutes,
                                  coalesce(w.no_return, case when 'RETURNS' <> all(w.none) then k.no_return end) as no_return
                              from (select *, string_to_array(x.nothing, ',') as none
                                    from unnest(?::uuid[], ?::date[], ?::date[], ?::int[], ?::int[], ?::bool[], ?::int[], ?::text[], ?::text[])
                                        as x (id, first, last, season_first, season_last, always, minutes, no_return, nothing)) w
                              join catalog.product k on k.id = w.id) d
                        where p.id = d.id
                          and (p.sold_from, p.sold_until, p.season_from, p.season_until, p.sold_off_season, p.preparation_minutes, p.no_return)
                            is distinct from (d.sold_from, d.sold_until, d.season_from, d.season_until, d.always, d.minutes, d.no_return)
                        returning p.id
                        """)
                .param(Columns.uuids(telling, Target::product))
                .param(Columns.dates(telling, each -> said(each).from()))
                .param(Columns.dates(telling, each -> said(each).until()))
                .param(Columns.ints(telling, each -> said(each).seasonFrom()))
                .param(Columns.ints(telling, each -> said(each).seasonUntil()))
                .param(Columns.texts(telling, each -> said(each).always()))
                .param(Columns.ints(telling, each -> said(each).preparation()))
                .param(Columns.texts(telling, each -> said(each).noReturnName()))
                .param(Columns.texts(telling, each -> said(each).nothing()))
                .query(Columns::id)
                .list();
    }

    private static SaidDays said(Target target) {
        return target.entry().days();
    }
}
