package fr.halle.governance.polls;

import fr.halle.governance.votes.Choice;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.security.PrivateKey;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Polls that nobody can read before the count, nor link to a voter after it: choices are sealed
 * when they are cast, opened together when two tellers type their codes, and then stand under codes
 * that only voters know. Decision 37 says against whom this holds.
 */
@Component
public class SecretPolls {

    private static final int CODE = 16;
    private static final int TELLERS_CODE = 20;

    private final JdbcClient jdbc;
    private final Polls polls;

    /**
     * An open poll and what the two tellers have to keep; it is nowhere else, and without both the
     * poll cannot be counted.
     */
    public record Opened(Poll poll, String firstTeller, String secondTeller) {}

    SecretPolls(JdbcClient jdbc, Polls polls) {
        this.jdbc = jdbc;
        this.polls = polls;
    }

    @Transactional
    public Opened open(UUID item, List<Voice> voices) {
        var first = Codes.random(TELLERS_CODE);
        var second = Codes.random(TELLERS_CODE);
        var keys = Seal.newKeys();
        var wrapped = Seal.wrap(keys.getPrivate(), first + second);
        var sealing = new Polls.Keys(keys.getPublic().getEncoded(), wrapped);
        var poll = polls.open(item, voices, sealing);
        return new Opened(poll, first, second);
    }

    /** The receipt is the code under which the choice will stand in the result. */
    @Transactional
    public Cast cast(UUID poll, int voter, Choice choice, PersonId by) {
        var key = publicKey(poll);
        if (key.isEmpty()) return new Cast.NotOpen();
        var code = Codes.random(CODE);
        int written =
                jdbc.sql(
                                """
                                with opened as (select id from governance.poll
                                                 where id = ? and closed_at is null and secret for share)
                                insert into governance.sealed_choice (poll, voter, sealed)
                                select v.poll, v.voter, ? from governance.voice v join opened on opened.id = v.poll
                                 where v.voter = ? and v.cast_by = ?
                                on conflict do nothing
                                """)
                        .params(
                                poll,
                                Seal.seal(key.get(), choice.ordinal() + code),
                                voter,
                                by.value())
                        .update();
        if (written == 0) return polls.refused(poll, voter, by.value());
        return new Cast.Accepted(code);
    }

    /**
     * Counts it, for good: choices by code, in the order of codes. Empty where it was not open;
     * throws {@link WrongCodes}.
     */
    @Transactional
    public Optional<SortedMap<String, Choice>> count(UUID poll, String first, String second) {
        var wrapped =
                jdbc.sql(
                                "select wrapped_key from governance.poll where id = ? and closed_at is null")
                        .param(poll)
                        .query(byte[].class)
                        .optional();
        if (wrapped.isEmpty()) return Optional.empty();
        var key = Seal.unwrap(wrapped.get(), Codes.typed(first) + Codes.typed(second));
        if (!polls.close(poll, true)) return Optional.empty();
        var choices = opened(poll, key);
        keep(poll, choices);
        jdbc.sql("delete from governance.sealed_choice where poll = ?").param(poll).update();
        return Optional.of(choices);
    }

    /** The result, by code: each finds their own, and anybody counts again. */
    public SortedMap<String, Choice> result(UUID poll) {
        var choices = new TreeMap<String, Choice>();
        jdbc.sql("select code, choice from governance.opened_choice where poll = ?")
                .param(poll)
                .query(
                        row -> {
                            choices.put(row.getString(1), Choice.valueOf(row.getString(2)));
                        });
        return choices;
    }

    private SortedMap<String, Choice> opened(UUID poll, PrivateKey key) {
        var choices = new TreeMap<String, Choice>();
        jdbc.sql("select sealed from governance.sealed_choice where poll = ?")
                .param(poll)
                .query(byte[].class)
                .list()
                .forEach(
                        box -> {
                            var said = Seal.open(key, box);
                            int choice = Character.digit(said.charAt(0), 10);
                            choices.put(said.substring(1), Choice.values()[choice]);
                        });
        return choices;
    }

    /** In one statement, in the order of codes: rows say nothing by their place. */
    private void keep(UUID poll, SortedMap<String, Choice> choices) {
        jdbc.sql(
                        """
                        insert into governance.opened_choice (poll, code, choice)
                        select ?, code, choice from unnest(?::text[], ?::text[]) as c (code, choice) order by code
                        """)
                .params(
                        poll,
                        choices.keySet().toArray(String[]::new),
                        choices.values().stream().map(Choice::name).toArray(String[]::new))
                .update();
    }

    private Optional<byte[]> publicKey(UUID poll) {
        return jdbc.sql("select public_key from governance.poll where id = ? and secret")
                .param(poll)
                .query(byte[].class)
                .optional();
    }
}
