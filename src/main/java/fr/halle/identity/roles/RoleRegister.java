package fr.halle.identity.roles;

import static java.util.stream.Collectors.toMap;

import fr.halle.identity.RoleKind;
import fr.halle.territory.Epci;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads who holds, held and will hold which role. */
@Component
class RoleRegister {

    private static final int SHOWN = 50;

    private static final String SELECT =
            """
            select role.id, role.person_id, holder.name, holder.email, kind, scope, since, until,
                   granter.name as granted_by, ender.name as ended_by, ended_at is not null as ended,
                   exists (select from identity.second_factor where person_id = holder.id) as second_factor
            from identity.role
            join identity.person holder on holder.id = role.person_id
            left join identity.person granter on granter.id = granted_by
            left join identity.person ender on ender.id = role.ended_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RoleRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is held now or will be; administrators first, then by name. */
    List<RoleRow> open(List<Epci> epcis) {
        return rows(
                SELECT
                        + "where until is null or until > ?"
                        + " order by kind = 'ADMINISTRATOR' desc, kind, holder.name, since",
                epcis);
    }

    /** The last fifty that are over, the newest end first. */
    List<RoleRow> over(List<Epci> epcis) {
        return rows(SELECT + "where until <= ? order by until desc limit " + SHOWN, epcis);
    }

    private List<RoleRow> rows(String sql, List<Epci> epcis) {
        var names = epcis.stream().collect(toMap(Epci::siren, Epci::name));
        return jdbc.sql(sql)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> row(row, names))
                .list();
    }

    private static RoleRow row(ResultSet row, Map<String, String> names) throws SQLException {
        var scope = row.getString("scope");
        Timestamp until = row.getTimestamp("until");
        return new RoleRow(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                text(row.getString("name")),
                text(row.getString("email")),
                RoleKind.valueOf(row.getString("kind")),
                scope == null ? "" : names.getOrDefault(scope, scope),
                row.getTimestamp("since").toInstant(),
                until == null ? null : until.toInstant(),
                text(row.getString("granted_by")),
                text(row.getString("ended_by")),
                row.getBoolean("ended"),
                row.getBoolean("second_factor"));
    }

    private static String text(@org.jspecify.annotations.Nullable String column) {
        return column == null ? "" : column;
    }
}
