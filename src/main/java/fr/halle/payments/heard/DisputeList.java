package fr.halle.payments.heard;

import fr.halle.payments.accounting.Euros;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Disputes as they are read; nobody here decides them. */
@Component
@NamedInterface("disputes")
public class DisputeList {

    private final JdbcClient jdbc;

    DisputeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A payment that a shopper's bank takes back.
     *
     * @param payment the provider's own name of it
     * @param subject what was paid for
     * @param reason in the provider's words
     * @param state OPEN, WON or LOST
     * @param closedAt null while it is open
     */
    public record Disputed(
            UUID id,
            String provider,
            String reference,
            String payment,
            UUID subject,
            Money amount,
            Money fee,
            String reason,
            String state,
            Instant openedAt,
            @Nullable Instant closedAt) {

        public boolean isOpen() {
            return closedAt == null;
        }
    }

    /** Those we heard of last come first; {@code before}: the last one already shown. */
    public List<Disputed> latest(@Nullable UUID before, int limit) {
        return jdbc.sql(
                        """
                        select d.*, p.provider_reference, p.subject
                        from payments.dispute d join payments.payment p on p.id = d.payment
                        where cast(:before as uuid) is null or d.id < :before order by d.id desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(DisputeList::disputed)
                .list();
    }

    private static Disputed disputed(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Disputed(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("reference"),
                row.getString("provider_reference"),
                row.getObject("subject", UUID.class),
                Euros.of(row.getLong("cents")),
                Euros.of(row.getLong("fee_cents")),
                row.getString("reason"),
                row.getString("state"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant());
    }
}
