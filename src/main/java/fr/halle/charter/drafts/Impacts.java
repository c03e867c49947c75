package fr.halle.charter.drafts;

import fr.halle.charter.versions.Version;
import fr.halle.jobs.Jobs;
import fr.halle.jobs.LongWork;
import fr.halle.jobs.Progress;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What each revision of a draft would do, by shop. */
@Component
class Impacts {

    static final String JOB = "charter.impact";

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final LongWork work;

    Impacts(JdbcClient jdbc, Jobs jobs, LongWork work) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.work = work;
    }

    void ask(Version draft) {
        jobs.enqueue(JOB, draft.number() + "." + draft.revision());
    }

    Optional<Progress> progress(Version draft) {
        return work.of(progressName(draft));
    }

    /**
     * A draft that was discarded leaves its number to the next one: who drafted it is told apart.
     */
    String progressName(Version draft) {
        return jdbc.sql(
                        "select :job || ' ' || number || '.' || revision || ' ' || drafted_at from charter.version where number = :number")
                .param("job", JOB)
                .param("number", draft.number())
                .query(String.class)
                .optional()
                .orElse(JOB);
    }

    /** Most felt first. */
    List<Impact.OfShop> of(Version draft) {
        return jdbc.sql(
                        """
                        select * from charter.impact where version = ? and revision = ?
                        order by blocked desc, lower desc, shop_id
                        """)
                .params(draft.number(), draft.revision())
                .query(
                        (row, number) ->
                                new Impact.OfShop(
                                        new ShopId(row.getObject("shop_id", UUID.class)),
                                        new Impact(
                                                row.getInt("listings"),
                                                row.getInt("lower"),
                                                row.getInt("blocked"),
                                                row.getLong("points"),
                                                row.getLong("to_be"))))
                .list();
    }

    /** Adds what a stretch of listings showed, one statement for all its shops. */
    void add(Version draft, Map<ShopId, Impact> found) {
        var shops = List.copyOf(found.entrySet());
        jdbc.sql(
                        """
                        insert into charter.impact as i (version, revision, shop_id, listings, lower, blocked, points, to_be)
                        select :version, :revision, * from unnest(:shops, :listings, :lower, :blocked, :points, :toBe)
                        on conflict (version, revision, shop_id) do update set listings = i.listings + excluded.listings,
                            lower = i.lower + excluded.lower, blocked = i.blocked + excluded.blocked,
                            points = i.points + excluded.points, to_be = i.to_be + excluded.to_be
                        """)
                .param("version", draft.number())
                .param("revision", draft.revision())
                .param("shops", shops.stream().map(e -> e.getKey().value()).toArray(UUID[]::new))
                .param(
                        "listings",
                        shops.stream().map(e -> e.getValue().listings()).toArray(Integer[]::new))
                .param(
                        "lower",
                        shops.stream().map(e -> e.getValue().lower()).toArray(Integer[]::new))
                .param(
                        "blocked",
                        shops.stream().map(e -> e.getValue().blocked()).toArray(Integer[]::new))
                .param(
                        "points",
                        shops.stream().map(e -> e.getValue().points()).toArray(Long[]::new))
                .param("toBe", shops.stream().map(e -> e.getValue().toBe()).toArray(Long[]::new))
                .update();
    }
}
