package fr.halle.governance.ballots;

import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Why items are voted on by roll call or in secret; it stands once they were. */
@Component
class Grounds {

    private final JdbcClient jdbc;

    Grounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID item, Method method, Ground ground, Floor floor, @Nullable PersonId by) {
        var needed = GroundCheck.needed(method, floor);
        jdbc.sql(
                        """
                        insert into governance.ground (item, secret, why, asked_by, present, needed, words, article, noted_by)
                        values (:item, :secret, :why, cast(:asked as smallint[]), :present, :needed, :words, :article, :by)
                        on conflict (item) do update
                           set secret = excluded.secret, why = excluded.why, asked_by = excluded.asked_by, present = excluded.present,
                               needed = excluded.needed, words = excluded.words, article = excluded.article,
                               noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        """)
                .param("item", item)
                .param("secret", method.isSecret())
                .param("why", ground.why().name())
                .param("asked", VoteRows.array(ground.askedBy()))
                .param("present", floor.room().present().size())
                .param("needed", needed == null ? 0 : needed)
                .param("words", ground.words())
                .param("article", floor.session().rules().requests().article())
                .param("by", by == null ? null : by.value())
                .update();
    }

    /** Where the vote is by show of hands after all. */
    void forget(UUID item) {
        jdbc.sql("delete from governance.ground where item = ?").param(item).update();
    }

    /** By item; {@code items}: a statement that gives them, for that id. */
    Map<UUID, Taken.Asked> of(String items, UUID id) {
        var all = new HashMap<UUID, Taken.Asked>();
        jdbc.sql("select * from governance.ground where item in (%s)".formatted(items))
                .param(id)
                .query(
                        row -> {
                            all.put(row.getObject("item", UUID.class), asked(row));
                        });
        return all;
    }

    private static Taken.Asked asked(ResultSet row) throws SQLException {
        var numbers = (Short[]) row.getArray("asked_by").getArray();
        return new Taken.Asked(
                new Ground(
                        Ground.Why.valueOf(row.getString("why")),
                        Arrays.stream(numbers).map(Short::intValue).toList(),
                        row.getString("words")),
                row.getBoolean("secret"),
                row.getInt("present"),
                row.getInt("needed"),
                row.getString("article"));
    }
}
