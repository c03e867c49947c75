package fr.halle.governance.electronic;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.UUID;

/** Who has a voice in an electronic vote, and who has cast it: never what. */
@Repository
public class Turnouts {

    private final JdbcClient jdbc;

    Turnouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many have voted, of how many voices. */
    public Turnout of(UUID vote) {
        return jdbc.sql(
                        """
                        select (select count(*) from governance.electronic_choice where vote = :vote)
                               + (select count(*) from governance.sealed_choice where vote = :vote) as voted,
                               (select count(*) from governance.electronic_voice where vote = :vote) as voices
                        """)
                .param("vote", vote)
                .query(Turnout.class)
                .single();
    }

    /** Of a vote that is open. */
    public record Turnout(int voted, int voices) {}

    /** Whether this person has a voice to cast in it, cast or not. */
    public boolean concerns(UUID vote, UUID person) {
        return jdbc.sql(
                        "select exists (select from governance.electronic_voice where (vote, cast_by) = (?, ?))")
                .params(vote, person)
                .query(Boolean.class)
                .single();
    }

    /** The numbers whose voice this person may cast and has not cast yet, least first. */
    public List<Integer> left(UUID vote, UUID person) {
        return jdbc.sql(
                        """
                        select v.voter from governance.electronic_voice v
                         where v.vote = ? and v.cast_by = ?
                           and not exists (select from governance.electronic_choice c where (c.vote, c.voter) = (v.vote, v.voter))
                           and not exists (select from governance.sealed_choice c where (c.vote, c.voter) = (v.vote, v.voter))
                         order by v.voter
                        """)
                .params(vote, person)
                .query((row, number) -> row.getInt(1))
                .list();
    }
}
