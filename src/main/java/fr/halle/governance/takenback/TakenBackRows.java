package fr.halle.governance.takenback;

import fr.halle.governance.agreement.Act;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

/** Keeps an act as it was, and takes it out of what is read. */
final class TakenBackRows {

    private TakenBackRows() {}

    static void write(
            JdbcClient jdbc,
            UUID agreement,
            Entered entered,
            boolean revoked,
            String why,
            PersonId by) {
        var table = entered.act() == Act.SIGNATURE ? "party" : entered.act().word();
        var whose = entered.act() == Act.AMENDMENT ? "number::text" : "siren";
        jdbc.sql(
                        """
                        insert into governance.act_taken_back (agreement, act, what, kept, revoked, reason, entered_by)
                        select :agreement, :act, :what, to_jsonb(a), :revoked, :why, :by
                          from governance.%s a where agreement = :agreement and %s = :what
                        """
                                .formatted(table, whose))
                .param("agreement", agreement)
                .param("act", entered.act().name())
                .param("what", entered.what())
                .param("revoked", revoked)
                .param("why", why)
                .param("by", by.value())
                .update();
        for (var sql : gone(entered.act(), table, whose)) {
            jdbc.sql(sql).param("agreement", agreement).param("what", entered.what()).update();
        }
    }

    private static List<String> gone(Act act, String table, String whose) {
        if (act == Act.SIGNATURE) {
            return List.of(
                    """
                    update governance.party set signed_on = null, signed_by = null, signed_at = null
                     where agreement = :agreement and siren = :what
                    """);
        }
        var row =
                "delete from governance.%s where agreement = :agreement and %s = :what"
                        .formatted(table, whose);
        return act == Act.AMENDMENT
                ? List.of(
                        row,
                        "delete from governance.shared_procedure where agreement = :agreement and amendment::text = :what")
                : List.of(row);
    }
}
