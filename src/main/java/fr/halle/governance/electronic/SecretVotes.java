package fr.halle.governance.electronic;

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
 * ElectronicVotes that nobody can read before the count, nor link to a voter after it: choices are
 * sealed when they are cast, opened together when two tellers type their codes, and then stand
 * under codes that only voters know. Decision 37 says against whom this holds.
 */
@Component
public class SecretVotes {

    private static final int CODE = 16;
    private static final int TELLERS_CODE = 20;

    private final JdbcClient jdbc;
    private final ElectronicVotes votes;

    /**
     * An open vote and what the two tellers have to keep; it is nowhere else, and without both the
     * vote cannot be counted.
     */
    public record Opened(ElectronicVote vote, String firstTeller, String secondTeller) {

        public List<String> codes() {
            return List.of(firstTeller, secondTeller);
        }
    }

    SecretVotes(JdbcClient jdbc, ElectronicVotes votes) {
        this.jdbc = jdbc;
        this.votes = votes;
    }

    @Transactional
    public Opened open(ElectronicVotes.Call call) {
        var first = Codes.random(TELLERS_CODE);
        var second = Codes.random(TELLERS_CODE);
        var keys = Seal.newKeys();
        var wrapped = Seal.wrap(keys.getPrivate(), first + second);
        var sealing = new ElectronicVotes.Keys(keys.getPublic().getEncoded(), wrapped);
        var vote = votes.open(call, sealing);
        return new Opened(vote, first, second);
    }

    /** The receipt is the code under which the choice will stand in the result. */
    @Transactional
    public Cast cast(UUID vote, int voter, Choice choice, PersonId by) {
        var key = publicKey(vote);
        if (key.isEmpty()) return new Cast.NotOpen();
        var code = Codes.random(CODE);
        int written =
                jdbc.sql(
                                """
                                with opened as (select id from governance.electronic_vote
                                                 where id = ? and closed_at is null and secret for share)
                                insert into governance.sealed_choice (vote, voter, sealed)
                                select v.vote, v.voter, ? from governance.electronic_voice v join opened on opened.id = v.vote
                                 where v.voter = ? and v.cast_by = ?
                                on conflict do nothing
                                """)
                        .params(
                                vote,
                                Seal.seal(key.get(), choice.ordinal() + code),
                                voter,
                                by.value())
                        .update();
        if (written == 0) return votes.refused(vote, voter, by.value());
        return new Cast.Accepted(code);
    }

    /**
     * Counts it, for good: choices by code, in the order of codes. Empty where it was not open;
     * throws {@link WrongCodes}.
     */
    @Transactional
    public Optional<SortedMap<String, Choice>> count(UUID vote, String first, String second) {
        var wrapped =
                jdbc.sql(
                                "select wrapped_key from governance.electronic_vote where id = ? and closed_at is null")
                        .param(vote)
                        .query(byte[].class)
                        .optional();
        if (wrapped.isEmpty()) return Optional.empty();
        var key = Seal.unwrap(wrapped.get(), Codes.typed(first) + Codes.typed(second));
        if (!votes.close(vote, true)) return Optional.empty();
        var choices = opened(vote, key);
        keep(vote, choices);
        jdbc.sql("delete from governance.sealed_choice where vote = ?").param(vote).update();
        return Optional.of(choices);
    }

    /** The result, by code: each finds their own, and anybody counts again. */
    public SortedMap<String, Choice> result(UUID vote) {
        var choices = new TreeMap<String, Choice>();
        jdbc.sql("select code, choice from governance.opened_choice where vote = ?")
                .param(vote)
                .query(
                        row -> {
                            choices.put(row.getString(1), Choice.valueOf(row.getString(2)));
                        });
        return choices;
    }

    private SortedMap<String, Choice> opened(UUID vote, PrivateKey key) {
        var choices = new TreeMap<String, Choice>();
        jdbc.sql("select sealed from governance.sealed_choice where vote = ?")
                .param(vote)
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
    private void keep(UUID vote, SortedMap<String, Choice> choices) {
        jdbc.sql(
                        """
                        insert into governance.opened_choice (vote, code, choice)
                        select ?, code, choice from unnest(?::text[], ?::text[]) as c (code, choice) order by code
                        """)
                .params(
                        vote,
                        choices.keySet().toArray(String[]::new),
                        choices.values().stream().map(Choice::name).toArray(String[]::new))
                .update();
    }

    private Optional<byte[]> publicKey(UUID vote) {
        return jdbc.sql("select public_key from governance.electronic_vote where id = ? and secret")
                .param(vote)
                .query(byte[].class)
                .optional();
    }
}
