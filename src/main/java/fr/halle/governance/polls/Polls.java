package fr.halle.governance.polls;

import fr.halle.governance.votes.Choice;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The polls. Whoever casts shares the poll's row until the commit and whoever closes waits for
 * them: what was accepted is counted, and nothing is accepted afterwards.
 */
@Repository
public class Polls {

    private final JdbcClient jdbc;
    private final Clock clock;

    Polls(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens one where each name stands beside its choice. */
    @Transactional
    public Poll openNamed(UUID item, List<Voice> voices) {
        return open(item, voices, null);
    }

    /** What a secret poll keeps: the key that seals, and the wrapped one that opens. */
    record Keys(byte[] publicKey, byte[] wrapped) {}

    /** {@code keys}: none where it is named. */
    Poll open(UUID item, List<Voice> voices, @Nullable Keys keys) {
        var id =
                jdbc.sql(
                                """
                                insert into governance.poll (item, secret, opened_at, public_key, wrapped_key)
                                values (:item, :secret, :now, :key, :wrapped) returning id
                                """)
                        .param("item", item)
                        .param("secret", keys != null)
                        .param("now", now())
                        .param("key", keys == null ? null : keys.publicKey())
                        .param("wrapped", keys == null ? null : keys.wrapped())
                        .query(UUID.class)
                        .single();
        jdbc.sql(
                        """
                        insert into governance.voice (poll, voter, cast_by)
                        select ?, * from unnest(?::int[], ?::uuid[])
                        """)
                .params(
                        id,
                        voices.stream().map(Voice::voter).toArray(Integer[]::new),
                        voices.stream().map(voice -> voice.castBy().value()).toArray(UUID[]::new))
                .update();
        return find(id).orElseThrow();
    }

    public Optional<Poll> find(UUID id) {
        return jdbc.sql("select * from governance.poll where id = ?")
                .param(id)
                .query(Polls::poll)
                .optional();
    }

    /** The numbers whose voice this person may cast and has not cast yet, least first. */
    public List<Integer> left(UUID poll, UUID person) {
        return jdbc.sql(
                        """
                        select v.voter from governance.voice v
                         where v.poll = ? and v.cast_by = ?
                           and not exists (select from governance.named_choice c where (c.poll, c.voter) = (v.poll, v.voter))
                           and not exists (select from governance.sealed_choice c where (c.poll, c.voter) = (v.poll, v.voter))
                         order by v.voter
                        """)
                .params(poll, person)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /** Closes a named poll and gives its choices by voter; empty where it was not open. */
    @Transactional
    public Optional<SortedMap<Integer, Choice>> closeNamed(UUID poll) {
        if (!close(poll, false)) return Optional.empty();
        var choices = new TreeMap<Integer, Choice>();
        jdbc.sql("select voter, choice from governance.named_choice where poll = ?")
                .param(poll)
                .query(
                        row -> {
                            choices.put(row.getInt(1), Choice.valueOf(row.getString(2)));
                        });
        return Optional.of(choices);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean close(UUID poll, boolean secret) {
        return jdbc.sql(
                                """
                                update governance.poll set closed_at = ?, wrapped_key = null
                                 where id = ? and secret = ? and closed_at is null
                                """)
                        .params(now(), poll, secret)
                        .update()
                == 1;
    }

    /** Why nothing was written. */
    Cast refused(UUID poll, int voter, UUID by) {
        if (find(poll).filter(Poll::isOpen).isEmpty()) return new Cast.NotOpen();
        boolean theirs =
                jdbc.sql(
                                "select exists (select from governance.voice where (poll, voter, cast_by) = (?, ?, ?))")
                        .params(poll, voter, by)
                        .query(Boolean.class)
                        .single();
        return theirs ? new Cast.AlreadyCast() : new Cast.NotYours();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Poll poll(ResultSet row, int number) throws SQLException {
        return new Poll(
                row.getObject("id", UUID.class),
                row.getObject("item", UUID.class),
                row.getBoolean("secret"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
