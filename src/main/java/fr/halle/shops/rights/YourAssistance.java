package fr.halle.shops.rights;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person did about shops that are helped, as their merchant or as whoever helps. */
@Component
class YourAssistance {

    /** By its name in the file, with the columns that say what. */
    private static final Map<String, String> TABLES = tables();

    private static final String TIME =
            "to_char(%s at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') as %s";

    private final JdbcClient jdbc;

    YourAssistance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Object> export(PersonId person) {
        var data = new LinkedHashMap<String, Object>();
        TABLES.forEach((name, sql) -> data.put(name, rows(sql, person)));
        return data;
    }

    /** The last day on which something of theirs happened, a mandate’s end included. */
    Optional<LocalDate> last(PersonId person) {
        return jdbc.sql(
                        """
                        select greatest(
                            (select max(coalesce(revoked_at, until)) from shops.onboarding_mandate where :person in (granted_by, revoked_by)),
                            (select max(reached_at) from shops.onboarding_stage where reached_by = :person),
                            (select max(noted_at) from shops.onboarding_hours where spent_by = :person),
                            (select max(at) from shops.agent_act where person_id = :person))::date
                        """)
                .param("person", person.value())
                .query(
                        (row, _) ->
                                Optional.<LocalDate>ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private List<Map<String, @Nullable Object>> rows(String sql, PersonId person) {
        return jdbc.sql(sql).param("person", person.value()).query().listOfRows();
    }

    private static Map<String, String> tables() {
        var of =
                " join shops.onboarding o on o.id = x.onboarding_id join shops.shop s on s.id = o.shop_id ";
        var tables = new LinkedHashMap<String, String>();
        tables.put(
                "mandates",
                "select s.name as shop, array_to_string(x.scopes, ', ') as scopes, "
                        + time("x.granted_at", "granted")
                        + ", "
                        + time("coalesce(x.revoked_at, x.until)", "ended")
                        + " from shops.onboarding_mandate x join shops.shop s on s.id = x.shop_id"
                        + " where :person in (x.granted_by, x.revoked_by) order by x.granted_at");
        tables.put(
                "asked",
                "select s.name as shop, "
                        + time("x.asked_at", "asked")
                        + ", "
                        + time("x.answered_at", "answered")
                        + " from shops.mandate_request x"
                        + of
                        + "where :person in (x.asked_by, x.answered_by) order by x.asked_at");
        tables.put(
                "stages",
                "select s.name as shop, x.stage, "
                        + time("x.reached_at", "reached")
                        + " from shops.onboarding_stage x"
                        + of
                        + "where x.reached_by = :person order by x.reached_at");
        tables.put(
                "words",
                "select shop, reason, "
                        + time("said_at", "said")
                        + " from (select s.name as shop, x.reason, x.said_at from shops.onboarding_obstacle x"
                        + of
                        + "where x.said_by = :person union all"
                        + " select s.name, x.reason, x.taken_at from shops.onboarding_step_back x"
                        + of
                        + "where :person in (x.taken_by, x.reached_by) union all"
                        + " select s.name, x.reason, x.declined_at from shops.onboarding_decline x"
                        + of
                        + "where :person in (x.declined_by, x.resumed_by)) words order by said_at");
        tables.put(
                "hours",
                "select s.name as shop, x.day::text as day, x.quarters * 15 as minutes, x.note"
                        + " from shops.onboarding_hours x"
                        + of
                        + "where :person in (x.spent_by, x.withdrawn_by) order by x.day");
        tables.put(
                "acts",
                "select s.name as shop, x.path, "
                        + time("x.at", "at")
                        + " from shops.agent_act x join shops.shop s on s.id = x.shop_id"
                        + " where x.person_id = :person order by x.id");
        return tables;
    }

    private static String time(String column, String name) {
        return TIME.formatted(column, name);
    }
}
