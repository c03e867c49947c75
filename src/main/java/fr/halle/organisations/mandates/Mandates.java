package fr.halle.organisations.mandates;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.Organisation;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Siren;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who may act for whom, as it is read by those who may. */
@Component
class Mandates {

    private static final int SHOWN = 100;

    /** An organisation, and since when until when the person who asks may act for it. */
    record Held(
            Organisation organisation, Capacity capacity, Instant since, @Nullable Instant until) {}

    private final JdbcClient jdbc;

    Mandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Held> heldBy(PersonId person, Instant at) {
        return read("true", person, at);
    }

    /** Empty as well when the organisation exists and is none of this person's business. */
    Optional<Held> held(String siren, PersonId person, Instant at) {
        return read("o.siren = :siren", person, at, siren).stream().findFirst();
    }

    /** Of everybody, whoever began last first; those that are over too. */
    List<Mandate> of(OrganisationId organisation) {
        return jdbc.sql(
                        """
                        select * from organisations.mandate where organisation_id = ?
                        order by since desc, id desc limit ?
                        """)
                .params(organisation.value(), SHOWN)
                .query(Mandates::mandate)
                .list();
    }

    private List<Held> read(String which, PersonId person, Instant at, String... siren) {
        var statement =
                jdbc.sql(
                                """
                                select o.*, m.capacity, m.since, m.until from organisations.mandate m
                                join organisations.organisation o on o.id = m.organisation_id
                                where m.person_id = :person and m.since <= :at and coalesce(m.until > :at, true) and
                                """
                                        + which
                                        + " order by o.name, array_position('{OWNER,STAFF,ACCOUNTANT}', m.capacity), m.since")
                        .param("person", person.value())
                        .param("at", at.atOffset(ZoneOffset.UTC));
        if (siren.length > 0) statement = statement.param("siren", siren[0]);
        return statement.query(Mandates::held).list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var organisation =
                new Organisation(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        new Siren(row.getString("siren")),
                        row.getString("name"),
                        OrganisationKind.valueOf(row.getString("kind")));
        return new Held(
                organisation,
                Capacity.valueOf(row.getString("capacity")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row, "until"));
    }

    private static Mandate mandate(ResultSet row, int number) throws SQLException {
        return new Mandate(
                new PersonId(row.getObject("person_id", UUID.class)),
                Capacity.valueOf(row.getString("capacity")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row, "until"),
                person(row, "granted_by"),
                person(row, "ended_by"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        @Nullable UUID value = row.getObject(column, UUID.class);
        return value == null ? null : new PersonId(value);
    }
}
