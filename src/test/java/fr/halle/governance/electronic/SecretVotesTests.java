package fr.halle.governance.electronic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.votes.Choice;
import fr.halle.kernel.PersonId;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Whoever reads the whole database, at any moment, does not learn who chose what: tried by joins,
 * times, orders, row versions and every table there is.
 */
@SpringBootTest
class SecretVotesTests {

    private static final int MEMBERS = 60;

    @Autowired ElectronicVotes votes;
    @Autowired SecretVotes secret;
    @Autowired JdbcClient jdbc;

    private final List<PersonId> people =
            IntStream.rangeClosed(0, MEMBERS)
                    .mapToObj(_ -> new PersonId(UUID.randomUUID()))
                    .toList();

    /** Codes by voter, in the order of voting: what nobody but they have. */
    private final TreeMap<Integer, String> receipts = new TreeMap<>();

    @Test
    void everyVoteIsCountedAndEachFindsTheirOwn() {
        var opened = voted();
        var result = count(opened);
        assertThat(result).hasSize(MEMBERS);
        receipts.forEach((voter, code) -> assertThat(result.get(code)).isEqualTo(choice(voter)));
        assertThat(secret.result(opened.vote().id())).isEqualTo(result);
        assertThat(secret.cast(opened.vote().id(), 1, Choice.FOR, people.get(1)))
                .isInstanceOf(Cast.NotOpen.class);
    }

    @Test
    void onlyBothTellersTogetherCountAndAWrongCodeChangesNothing() {
        var opened = voted();
        var id = opened.vote().id();
        assertThatThrownBy(() -> secret.count(id, opened.firstTeller(), "WRONG"))
                .isInstanceOf(WrongCodes.class);
        assertThatThrownBy(() -> secret.count(id, opened.secondTeller(), opened.firstTeller()))
                .isInstanceOf(WrongCodes.class);
        assertThat(votes.find(id).orElseThrow().isOpen()).isTrue();
        assertThat(secret.result(id)).isEmpty();
        var typed = opened.firstTeller().toLowerCase(Locale.ROOT).replaceAll("(.{5})", "$1 ");
        assertThat(secret.count(id, typed, opened.secondTeller()).orElseThrow()).hasSize(MEMBERS);
        assertThat(secret.count(id, opened.firstTeller(), opened.secondTeller())).isEmpty();
    }

    @Test
    void whileItIsOpenRowsSayWhoVotedAndNotWhat() {
        var id = voted().vote().id();
        var boxes =
                jdbc.sql("select sealed from governance.sealed_choice where vote = ?")
                        .param(id)
                        .query(byte[].class)
                        .list();
        assertThat(boxes.stream().map(each -> each.length).distinct()).as("one length").hasSize(1);
        assertThat(boxes.stream().map(HexFormat.of()::formatHex).distinct())
                .as("equal choices look different")
                .hasSize(MEMBERS);
        var wrapped =
                jdbc.sql("select wrapped_key from governance.electronic_vote where id = ?")
                        .param(id)
                        .query(byte[].class)
                        .single();
        assertThatThrownBy(() -> Seal.unwrap(wrapped, "")).isInstanceOf(WrongCodes.class);
        assertThat(tablesThatHold(receipts.values())).isEmpty();
    }

    @Test
    void afterTheCountNothingInTheDatabaseLinksAVoterToAChoice() {
        var opened = voted();
        var id = opened.vote().id();
        var result = count(opened);
        // joins and times: no column of either beside a choice
        assertThat(columns("opened_choice")).containsExactlyInAnyOrder("vote", "code", "choice");
        assertThat(number("select count(*) from governance.sealed_choice where vote = ?", id))
                .isZero();
        assertThat(tablesThatHold(result.keySet())).containsExactly("governance.opened_choice");
        assertThat(columns("sealed_choice")).containsExactlyInAnyOrder("vote", "voter", "sealed");
        // row versions: one transaction wrote them all, and their places follow the codes
        assertThat(
                        number(
                                "select count(distinct xmin::text) from governance.opened_choice where vote = ?",
                                id))
                .isEqualTo(1);
        var places =
                jdbc.sql("select code from governance.opened_choice where vote = ? order by ctid")
                        .param(id)
                        .query(String.class)
                        .list();
        assertThat(places).isEqualTo(new ArrayList<>(result.keySet()));
        assertThat(new ArrayList<>(receipts.values())).isNotEqualTo(places);
        assertThat(
                        number(
                                "select count(*) from governance.electronic_vote where id = ? and wrapped_key is not null",
                                id))
                .isZero();
    }

    @Test
    void nobodyVotesTwiceOrForAnotherAndNothingGoesBeforeTheCount() {
        var opened = voted();
        var id = opened.vote().id();
        assertThat(secret.cast(id, 1, Choice.FOR, people.get(1)))
                .isInstanceOf(Cast.AlreadyCast.class);
        assertThat(secret.cast(id, 1, Choice.FOR, people.get(2))).isInstanceOf(Cast.NotYours.class);
        for (var act :
                List.of(
                        "delete from governance.sealed_choice where vote = ?",
                        "update governance.sealed_choice set sealed = '' where vote = ?")) {
            assertThatThrownBy(() -> jdbc.sql(act).param(id).update())
                    .as(act)
                    .isInstanceOf(DataAccessException.class);
        }
        count(opened);
    }

    private SecretVotes.Opened voted() {
        var voices =
                IntStream.rangeClosed(1, MEMBERS)
                        .mapToObj(member -> new Voice(member, people.get(member)))
                        .toList();
        var opened = secret.open(ElectronicVotes.Call.of(UUID.randomUUID(), voices));
        for (int voter = 1; voter <= MEMBERS; voter++) {
            var cast = secret.cast(opened.vote().id(), voter, choice(voter), people.get(voter));
            assertThat(cast).isInstanceOf(Cast.Accepted.class);
            receipts.put(voter, ((Cast.Accepted) cast).receipt());
        }
        return opened;
    }

    private SortedMap<String, Choice> count(SecretVotes.Opened opened) {
        return secret.count(opened.vote().id(), opened.firstTeller(), opened.secondTeller())
                .orElseThrow();
    }

    /** Every table that there is, searched as text. */
    private List<String> tablesThatHold(Collection<String> codes) {
        var patterns = codes.stream().map(code -> "%" + code + "%").toArray(String[]::new);
        return tables().stream()
                .filter(
                        table ->
                                jdbc.sql(
                                                "select exists (select from %s t where t::text like any(?))"
                                                        .formatted(table))
                                        .param(patterns)
                                        .query(Boolean.class)
                                        .single())
                .toList();
    }

    private List<String> tables() {
        return jdbc.sql(
                        """
                        select format('%I.%I', schemaname, tablename) from pg_tables
                         where schemaname not in ('pg_catalog', 'information_schema')
                           and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
                        """)
                .query(String.class)
                .list();
    }

    private List<String> columns(String table) {
        var sql =
                "select column_name from information_schema.columns where table_schema = 'governance' and table_name = ?";
        return jdbc.sql(sql).param(table).query(String.class).list();
    }

    private int number(String sql, Object id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }

    private static Choice choice(int voter) {
        return Choice.values()[voter % 3];
    }
}
