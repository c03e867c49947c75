package fr.halle.organisations.mandates;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The invitations that were sent; each is accepted at most once. */
@Component
class Invitations {

    private static final String SELECT =
            """
            select i.*, o.name from organisations.invitation i
            join organisations.organisation o on o.id = i.organisation_id
            where i.accepted_at is null and i.withdrawn_at is null and i.expires_at >
            """;

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An earlier one to the same address is worth nothing from now on. */
    void add(
            OrganisationId organisation,
            InvitationForm.Checked form,
            InvitationToken token,
            PersonId by,
            Instant at,
            Instant expiresAt) {
        jdbc.sql(
                        """
                        update organisations.invitation set withdrawn_by = ?, withdrawn_at = ?
                        where organisation_id = ? and email = ? and accepted_at is null and withdrawn_at is null
                        """)
                .params(by.value(), at.atOffset(ZoneOffset.UTC), organisation.value(), form.email())
                .update();
        @Nullable Instant until = form.until();
        jdbc.sql(
                        """
                        insert into organisations.invitation
                               (organisation_id, email, capacity, token_hash, mandate_until, invited_by, invited_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(organisation.value())
                .param(form.email())
                .param(form.capacity().name())
                .param(token.hash())
                .param(until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param(by.value())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(expiresAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    int sentSince(OrganisationId organisation, Instant since) {
        return jdbc.sql(
                        """
                        select count(*) from organisations.invitation where organisation_id = ? and invited_at > ?
                        """)
                .params(organisation.value(), since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Those that can still be accepted. */
    List<Invitation> open(OrganisationId organisation, Instant now) {
        return jdbc.sql(SELECT + " ? and i.organisation_id = ? order by i.invited_at")
                .params(now.atOffset(ZoneOffset.UTC), organisation.value())
                .query(Invitations::invitation)
                .list();
    }

    Optional<Invitation> byToken(InvitationToken token, Instant now) {
        return jdbc.sql(SELECT + " ? and i.token_hash = ?")
                .params(now.atOffset(ZoneOffset.UTC), token.hash())
                .query(Invitations::invitation)
                .optional();
    }

    void withdraw(UUID invitation, OrganisationId organisation, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        update organisations.invitation set withdrawn_by = ?, withdrawn_at = ?
                        where id = ? and organisation_id = ? and accepted_at is null and withdrawn_at is null
                        """)
                .params(by.value(), at.atOffset(ZoneOffset.UTC), invitation, organisation.value())
                .update();
    }

    /** True for the one request that accepts it. */
    boolean accept(Invitation invitation, PersonId by, Instant at) {
        return jdbc.sql(
                                """
                                update organisations.invitation set accepted_by = ?, accepted_at = ?
                                where id = ? and accepted_at is null and withdrawn_at is null and expires_at > ?
                                """)
                        .params(
                                by.value(),
                                at.atOffset(ZoneOffset.UTC),
                                invitation.id(),
                                at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Capacity.valueOf(row.getString("capacity")),
                Mandates.instant(row, "mandate_until"),
                Objects.requireNonNull(Mandates.person(row, "invited_by")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
