package fr.halle.payments.democard;

import fr.halle.payments.democard.DemoCardSession.Answer;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/** The bank's book of sessions. */
@Repository
class DemoCardSessions {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoCardSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    String open(String label, Money amount, String returnPath) {
        var id = unguessable();
        jdbc.sql(
                        """
                        insert into payments.demo_card_session (id, label, cents, return_path, opened_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(id, label, amount.getAmountMinorLong(), returnPath, sql(now()))
                .update();
        return id;
    }

    Optional<DemoCardSession> of(String id) {
        return jdbc.sql("select * from payments.demo_card_session where id = ?")
                .param(id)
                .query(DemoCardSessions::session)
                .optional();
    }

    /** For a page: 404 when there is no such session, or no longer. */
    DemoCardSession present(String id) {
        return of(id).filter(session -> !session.isOver(now()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Remembers, while the code is asked for, when to tell Halle. */
    void choose(String id, Behaviour.Webhook webhook) {
        jdbc.sql(
                        "update payments.demo_card_session set webhook = ? where id = ? and outcome is null")
                .params(webhook.name(), id)
                .update();
    }

    /** The bank's answer, given once: a second click finds the first one. */
    boolean answer(String id, Answer answer, Instant at) {
        return jdbc.sql(
                                """
                                update payments.demo_card_session
                                   set outcome = ?, answered_at = ?, payment_reference = ?
                                 where id = ? and outcome is null
                                """)
                        .param(answer.name())
                        .param(sql(at))
                        .param(answer == Answer.ACCEPTED ? "demo_" + unguessable() : null)
                        .param(id)
                        .update()
                == 1;
    }

    private static String unguessable() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static DemoCardSession session(ResultSet row, int number) throws SQLException {
        var webhook = row.getString("webhook");
        var answer = row.getString("outcome");
        return new DemoCardSession(
                row.getString("id"),
                row.getString("label"),
                Money.ofMinor(CurrencyUnit.EUR, row.getLong("cents")),
                row.getString("return_path"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                webhook == null ? null : Behaviour.Webhook.valueOf(webhook),
                answer == null ? null : Answer.valueOf(answer),
                instant(row.getObject("answered_at", OffsetDateTime.class)),
                row.getString("payment_reference"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
