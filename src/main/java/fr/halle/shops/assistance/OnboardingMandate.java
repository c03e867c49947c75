package fr.halle.shops.assistance;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a merchant lets a provider do for one shop, from when until when. */
public record OnboardingMandate(
        UUID id,
        OrganisationId provider,
        Set<Scope> scopes,
        PersonId grantedBy,
        Instant grantedAt,
        Instant until,
        @Nullable PersonId revokedBy,
        @Nullable Instant revokedAt) {

    public boolean holdsAt(Instant moment) {
        return revokedAt == null && moment.isBefore(until);
    }

    /** When it ended, or will. */
    public Instant end() {
        return revokedAt == null ? until : revokedAt;
    }

    static OnboardingMandate of(ResultSet row, int number) throws SQLException {
        @Nullable UUID revokedBy = row.getObject("revoked_by", UUID.class);
        @Nullable OffsetDateTime revokedAt = row.getObject("revoked_at", OffsetDateTime.class);
        return new OnboardingMandate(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("provider_id", UUID.class)),
                scopes(row, "scopes"),
                new PersonId(row.getObject("granted_by", UUID.class)),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                revokedBy == null ? null : new PersonId(revokedBy),
                revokedAt == null ? null : revokedAt.toInstant());
    }

    static Set<Scope> scopes(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Scope::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
