package fr.halle.costsharing.claims;

import fr.halle.costsharing.Annulments;
import fr.halle.costsharing.Annulments.What;
import fr.halle.costsharing.books.Reversed;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Takes back a claim or a receipt that was entered wrongly, and its entry with it. */
@Component
public class Annulling {

    private final JdbcClient jdbc;
    private final Claims claims;
    private final Annulments annulments;
    private final Reversed reversed;
    private final Numbered numbered;

    Annulling(
            JdbcClient jdbc,
            Claims claims,
            Annulments annulments,
            Reversed reversed,
            Numbered numbered) {
        this.jdbc = jdbc;
        this.claims = claims;
        this.annulments = annulments;
        this.reversed = reversed;
        this.numbered = numbered;
    }

    /** Field why. What it called is due again. */
    @Transactional
    public List<Refused> claim(UUID id, Typed typed, PersonId by) {
        numbered.takeTurn();
        lock(id);
        var refused =
                AnnulmentRules.claim(claims.byId(id).orElseThrow(), claims.builtOn(id), typed);
        if (refused.isEmpty()) refused = annulments.write(What.CLAIM, id, typed, by);
        if (refused.isEmpty()) reversed.claim(id, by, typed.text(Annulments.WHY));
        return refused;
    }

    /** Field why. The claim is what it was before; its reference may be entered again. */
    @Transactional
    public List<Refused> receipt(UUID id, UUID receipt, Typed typed, PersonId by) {
        lock(id);
        if (claims.receipts(id).stream().noneMatch(each -> each.id().equals(receipt))) {
            return List.of(Refused.of(Annulments.WHY, "costsharing.annul.unknown"));
        }
        var refused = Annulments.refused(typed);
        if (refused.isEmpty()) refused = annulments.write(What.RECEIPT, receipt, typed, by);
        if (refused.isEmpty()) reversed.receipt(receipt, by, typed.text(Annulments.WHY));
        return refused;
    }

    private void lock(UUID claim) {
        jdbc.sql("select 1 from costsharing.claim where id = ? for update")
                .param(claim)
                .query()
                .listOfRows();
    }
}
