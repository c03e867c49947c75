package fr.halle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.votes.Choice;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What phones were told beside what was counted. */
record VoteComparison(JdbcClient jdbc, UUID item, List<VotingPhone> phones, VotesTold told) {

    void agrees(boolean secret) {
        if (secret) secret();
        else named();
        for (var choice : Choice.values()) {
            if (choice == Choice.ABSTAIN) continue; // who says nothing abstains
            assertThat(counted(choice)).as(choice + " in the result").isEqualTo(wanted(choice));
        }
        assertThat(number("select cardinality(voters) from governance.vote where item = ?"))
                .isEqualTo(VotingRoom.VOICES);
    }

    private void named() {
        var rows = new TreeMap<Integer, Choice>();
        jdbc.sql(
                        """
                        select c.voter, c.choice from governance.electronic_choice c
                          join governance.electronic_vote e on e.id = c.vote where e.item = ?
                        """)
                .param(item)
                .query(
                        row -> {
                            var before = rows.put(row.getInt(1), Choice.valueOf(row.getString(2)));
                            assertThat(before).as("voted twice").isNull();
                        });
        assertThat(rows.keySet()).isEqualTo(told.voices());
        rows.forEach((voice, choice) -> assertThat(choice).isEqualTo(VotingPhone.choice(voice)));
        told.confirmed.forEach(
                (voice, receipt) ->
                        assertThat(phones.getFirst().receipts(receipt).text())
                                .contains("le n° " + voice + " a voté", "et c’est compté"));
    }

    private void secret() {
        var list = new TreeMap<String, String>();
        for (var row : phones.getFirst().receipts("").page().select("tbody tr")) {
            var code = row.select("th").text().replace(" ", "");
            assertThat(list.put(code, row.select("td").text())).as("one code twice").isNull();
        }
        assertThat(list).hasSize(told.cast());
        var words = Map.of("FOR", "Pour", "AGAINST", "Contre", "ABSTAIN", "Abstention");
        told.confirmed.forEach(
                (voice, code) ->
                        assertThat(list)
                                .containsEntry(code, words.get(VotingPhone.choice(voice).name())));
        assertThat(
                        number(
                                """
                                select count(*) from governance.sealed_choice s
                                  join governance.electronic_vote e on e.id = s.vote where e.item = ?
                                """))
                .as("sealed choices that are left")
                .isZero();
    }

    private int wanted(Choice choice) {
        return (int)
                told.voices().stream().filter(voice -> VotingPhone.choice(voice) == choice).count();
    }

    private int counted(Choice choice) {
        var column = choice == Choice.FOR ? "votes_for" : "against";
        return number("select " + column + " from governance.vote where item = ?");
    }

    private int number(String sql) {
        return jdbc.sql(sql).param(item).query(Integer.class).single();
    }
}
