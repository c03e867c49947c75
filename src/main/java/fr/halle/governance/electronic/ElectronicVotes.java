package fr.halle.governance.electronic;

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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The votes. Whoever casts shares the vote's row until the commit and whoever closes waits for
 * them: what was accepted is counted, and nothing is accepted afterwards.
 */
@Repository
public class ElectronicVotes {

    private final JdbcClient jdbc;
    private final Clock clock;

    ElectronicVotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is voted on, by whom, and who left the room for it. */
    public record Call(UUID item, List<Voice> voices, Set<Integer> interested) {

        /** One that nobody leaves for. */
        static Call of(UUID item, List<Voice> voices) {
            return new Call(item, voices, Set.of());
        }
    }

    /** Opens one where each name stands beside its choice. */
    @Transactional
    public ElectronicVote openNamed(Call call) {
        return open(call, null);
    }

    /** What a secret vote keeps: the key that seals, and the wrapped one that opens. */
    record Keys(byte[] publicKey, byte[] wrapped) {}

    /** {@code keys}: none where it is named. */
    ElectronicVote open(Call call, @Nullable Keys keys) {
        var voices = call.voices();
        var id =
                jdbc.sql(
                                """
                                insert into governance.electronic_vote (item, secret, interested, opened_at, public_key, wrapped_key)
                                values (:item, :secret, :interested, :now, :key, :wrapped) returning id
                                """)
                        .param("item", call.item())
                        .param("interested", call.interested().toArray(Integer[]::new))
                        .param("secret", keys != null)
                        .param("now", now())
                        .param("key", keys == null ? null : keys.publicKey())
                        .param("wrapped", keys == null ? null : keys.wrapped())
                        .query(UUID.class)
                        .single();
        jdbc.sql(
                        """
                        insert into governance.electronic_voice (vote, voter, cast_by)
                        select ?, * from unnest(?::int[], ?::uuid[])
                        """)
                .params(
                        id,
                        voices.stream().map(Voice::voter).toArray(Integer[]::new),
                        voices.stream().map(voice -> voice.castBy().value()).toArray(UUID[]::new))
                .update();
        return find(id).orElseThrow();
    }

    public Optional<ElectronicVote> find(UUID id) {
        return jdbc.sql("select * from governance.electronic_vote where id = ?")
                .param(id)
                .query(ElectronicVotes::vote)
                .optional();
    }

    /** The one that is open in this session, if any: there is one at a time. */
    public Optional<ElectronicVote> openIn(UUID session) {
        return jdbc.sql(
                        """
                        select e.* from governance.electronic_vote e join governance.item i on i.id = e.item
                         where i.session = ? and e.closed_at is null order by e.opened_at limit 1
                        """)
                .param(session)
                .query(ElectronicVotes::vote)
                .optional();
    }

    /** Ends it without a result, and what was sealed goes: another may be opened. */
    @Transactional
    public boolean abandon(UUID vote) {
        boolean abandoned =
                jdbc.sql(
                                        """
                                        update governance.electronic_vote set closed_at = ?, wrapped_key = null, abandoned = true
                                         where id = ? and closed_at is null
                                        """)
                                .params(now(), vote)
                                .update()
                        == 1;
        if (!abandoned) return false;
        jdbc.sql("delete from governance.sealed_choice where vote = ?").param(vote).update();
        return true;
    }

    /** Closes a named vote and gives its choices by voter; empty where it was not open. */
    @Transactional
    public Optional<SortedMap<Integer, Choice>> closeNamed(UUID vote) {
        if (!close(vote, false)) return Optional.empty();
        var choices = new TreeMap<Integer, Choice>();
        jdbc.sql("select voter, choice from governance.electronic_choice where vote = ?")
                .param(vote)
                .query(
                        row -> {
                            choices.put(row.getInt(1), Choice.valueOf(row.getString(2)));
                        });
        return Optional.of(choices);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean close(UUID vote, boolean secret) {
        return jdbc.sql(
                                """
                                update governance.electronic_vote set closed_at = ?, wrapped_key = null
                                 where id = ? and secret = ? and closed_at is null
                                """)
                        .params(now(), vote, secret)
                        .update()
                == 1;
    }

    /** Why nothing was written. */
    Cast refused(UUID vote, int voter, UUID by) {
        if (find(vote).filter(ElectronicVote::isOpen).isEmpty()) return new Cast.NotOpen();
        boolean theirs =
                jdbc.sql(
                                "select exists (select from governance.electronic_voice where (vote, voter, cast_by) = (?, ?, ?))")
                        .params(vote, voter, by)
                        .query(Boolean.class)
                        .single();
        return theirs ? new Cast.AlreadyCast() : new Cast.NotYours();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ElectronicVote vote(ResultSet row, int number) throws SQLException {
        return new ElectronicVote(
                row.getObject("id", UUID.class),
                row.getObject("item", UUID.class),
                row.getBoolean("secret"),
                Set.of((Integer[]) row.getArray("interested").getArray()),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("closed_at", OffsetDateTime.class)),
                row.getBoolean("abandoned"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
