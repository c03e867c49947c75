package fr.halle.governance.administration;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Rules followed by mistake are taken back, as long as no session was opened under them. */
@Component
class RulesTakenBack {

    private final JdbcClient jdbc;
    private final Bodies bodies;

    RulesTakenBack(JdbcClient jdbc, Bodies bodies) {
        this.jdbc = jdbc;
        this.bodies = bodies;
    }

    /** Gives why not: no session that is to be opened is left without rules either. */
    @Nullable Sentence back(UUID body, LocalDate since) {
        if (!from(body, since, "opened_at is not null").isEmpty())
            return Sentence.of("governance.rules.reached");
        var left =
                bodies.followed(body).stream().filter(each -> !each.since().equals(since)).toList();
        boolean enough =
                from(body, since, "opened_at is null and cancelled_at is null").stream()
                        .allMatch(day -> Bodies.rulesOn(left, day).isPresent());
        if (!enough) return Sentence.of("governance.rules.needed");
        jdbc.sql("delete from governance.rule_of_body where body = ? and since = ?")
                .params(body, since)
                .update();
        return null;
    }

    /** The days of sessions from that one on. */
    private List<LocalDate> from(UUID body, LocalDate since, String which) {
        return jdbc.sql(
                        "select day from governance.session where body = ? and day >= ? and "
                                + which)
                .params(body, since)
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list();
    }
}
