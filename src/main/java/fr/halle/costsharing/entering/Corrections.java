package fr.halle.costsharing.entering;

import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Corrects an expense that was entered wrongly; what it said before stays. */
@Component
public class Corrections {

    private final JdbcClient jdbc;
    private final Held held;

    Corrections(JdbcClient jdbc, Held held) {
        this.jdbc = jdbc;
        this.held = held;
    }

    /**
     * Fields procedure, supplier, object, year, net, vat, reason; while nothing is called of it.
     * Field seen: how often it had been corrected when the form was read.
     */
    @Transactional
    public List<Refused> correct(UUID id, Typed typed, PersonId by) {
        var expense = held.take(id);
        var refused = CorrectionRules.correction(expense, held.isCalled(id), typed);
        if (refused.isEmpty() && !String.valueOf(corrections(id)).equals(typed.line("seen"))) {
            refused = CorrectionRules.meanwhile(expense);
        }
        if (!refused.isEmpty()) return refused;
        jdbc.sql(
                        """
                        with said as (
                            insert into costsharing.correction (expense, procedure, supplier, object, year, net_cents, vat_cents, reason, entered_by)
                            select id, procedure, supplier, object, year, net_cents, vat_cents, :reason, :by
                              from costsharing.expense where id = :id)
                        update costsharing.expense
                           set procedure = :procedure, supplier = :supplier, object = :object, year = :year, net_cents = :net, vat_cents = :vat
                         where id = :id
                        """)
                .param("id", id)
                .param("procedure", typed.line("procedure"))
                .param("supplier", typed.line("supplier"))
                .param("object", typed.line("object"))
                .param("year", typed.number("year"))
                .param("net", typed.cents("net"))
                .param("vat", typed.cents("vat"))
                .param("reason", typed.text("reason"))
                .param("by", by.value())
                .update();
        return List.of();
    }

    private long corrections(UUID expense) {
        return jdbc.sql("select count(*) from costsharing.correction where expense = ?")
                .param(expense)
                .query(Long.class)
                .single();
    }
}
