package fr.halle.payments.reconciliation;

import fr.halle.kernel.PersonId;
import fr.halle.payments.accounting.Euros;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every difference that was found, open or settled. */
@Repository
public class Differences {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Differences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Open ones first, then the latest that were settled. */
    public List<Difference> latest() {
        return jdbc.sql(
                        """
                        select * from payments.difference
                         order by resolved_at is null desc, coalesce(resolved_at, found_at) desc limit ?
                        """)
                .param(SHOWN)
                .query(Differences::difference)
                .list();
    }

    public int open() {
        return jdbc.sql("select count(*) from payments.difference where resolved_at is null")
                .query(Integer.class)
                .single();
    }

    public Optional<Difference> byId(UUID id) {
        return jdbc.sql("select * from payments.difference where id = ?")
                .param(id)
                .query(Differences::difference)
                .optional();
    }

    /** False where it was settled before. */
    public boolean settle(UUID id, PersonId by, String how) {
        return jdbc.sql(
                                """
                                update payments.difference set resolved_at = ?, resolved_by = ?, resolution = ?
                                 where id = ? and resolved_at is null
                                """)
                        .params(now(), by.value(), how, id)
                        .update()
                == 1;
    }

    /** Those that nobody was told of; from now on they count as told. */
    public List<Difference> untold() {
        return jdbc.sql(
                        """
                        update payments.difference set told_at = ? where told_at is null and resolved_at is null returning *
                        """)
                .param(now())
                .query(Differences::difference)
                .list();
    }

    /** The same again is the same difference; one that somebody settled is not opened again. */
    void found(String provider, Finding finding) {
        jdbc.sql(
                        """
                        insert into payments.difference
                               (provider, kind, reference, subject, ours_cents, theirs_cents, word, found_at, seen_at)
                        select :provider, :kind, :reference, :subject, :ours, :theirs, :word, :now, :now
                         where not exists (select from payments.difference where provider = :provider and kind = :kind
                                              and reference = :reference and resolved_by is not null)
                        on conflict (provider, kind, reference) where resolved_at is null do update set seen_at = :now
                        """)
                .param("provider", provider)
                .param("kind", finding.kind())
                .param("reference", finding.reference())
                .param("subject", finding.subject())
                .param("ours", cents(finding.ours()))
                .param("theirs", cents(finding.theirs()))
                .param("word", finding.word())
                .param("now", now())
                .update();
    }

    /** What was looked for again since then and not found any more. */
    int agreed(String provider, Instant foundSince, Instant seenBefore) {
        return jdbc.sql(
                        """
                        update payments.difference set resolved_at = ?
                         where provider = ? and resolved_at is null and seen_at < ?
                           and (found_at >= ? or kind similar to '%-(waits|declined|no-account)')
                        """)
                .params(
                        now(),
                        provider,
                        seenBefore.atOffset(ZoneOffset.UTC),
                        foundSince.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Long cents(@Nullable Money amount) {
        return amount == null ? null : Euros.cents(amount);
    }

    private static Difference difference(ResultSet row, int number) throws SQLException {
        @Nullable UUID by = row.getObject("resolved_by", UUID.class);
        @Nullable OffsetDateTime resolved = row.getObject("resolved_at", OffsetDateTime.class);
        return new Difference(
                row.getObject("id", UUID.class),
                row.getString("provider"),
                row.getString("kind"),
                row.getString("reference"),
                row.getObject("subject", UUID.class),
                money(row, "ours_cents"),
                money(row, "theirs_cents"),
                row.getString("word"),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                resolved == null ? null : resolved.toInstant(),
                by == null ? null : new PersonId(by),
                row.getString("resolution"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        @Nullable Long cents = row.getObject(column, Long.class);
        return cents == null ? null : Euros.of(cents);
    }
}
