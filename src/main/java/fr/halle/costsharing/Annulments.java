package fr.halle.costsharing;

import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Takes back what was entered wrongly, or will not happen; whoever calls posts its opposite. */
@Repository
public class Annulments {

    /** In forms: why. */
    public static final String WHY = "why";

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;

    /** What can be taken back. An expense is abandoned. */
    public enum What {
        RECEIPT,
        CLAIM,
        STAGE,
        EXPENSE,
        DECISION,
        BUDGET,
        ALLOCATION_KEY
    }

    Annulments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the field why says it. */
    public static List<Refused> refused(Typed typed) {
        var why = typed.text(WHY);
        boolean said = !why.isEmpty() && why.length() <= LONGEST;
        return said ? List.of() : List.of(Refused.of(WHY, "costsharing.enter.text.wrong"));
    }

    /** Once. What was taken back before is refused. */
    public List<Refused> write(What what, UUID id, Typed typed, PersonId by) {
        int written =
                jdbc.sql(
                                "insert into costsharing.annulment (%s, reason, entered_by) values (?, ?, ?) on conflict do nothing"
                                        .formatted(what.name().toLowerCase(Locale.ROOT)))
                        .param(id)
                        .param(typed.text(WHY))
                        .param(by.value())
                        .update();
        return written == 1 ? List.of() : List.of(Refused.of(WHY, "costsharing.annul.twice"));
    }
}
