package fr.halle.payments.heard;

import fr.halle.payments.accounting.Euros;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Those we heard of last come first; {@code before}: the last one already shown. */
    public List<DisputedPayment> latest(@Nullable UUID before, int limit) {
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

    private static DisputedPayment disputed(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new DisputedPayment(
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
