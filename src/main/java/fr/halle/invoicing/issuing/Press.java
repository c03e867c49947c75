package fr.halle.invoicing.issuing;

import fr.halle.invoicing.facturx.FacturX;
import fr.halle.invoicing.paper.Paper;
import fr.halle.kernel.CivilTime;

import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** Gives the next number, makes the file and writes both down, in the caller's transaction. */
@Component
class Press {

    private final Numbers numbers;
    private final FacturX facturX;
    private final Documents documents;
    private final InvoiceLetters letters;
    private final Clock clock;

    Press(
            Numbers numbers,
            FacturX facturX,
            Documents documents,
            InvoiceLetters letters,
            Clock clock) {
        this.numbers = numbers;
        this.facturX = facturX;
        this.documents = documents;
        this.letters = letters;
        this.clock = clock;
    }

    /** {@code due}: what it has to come to, or nothing is issued and no number is used. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Paper issue(Issue issue, Money due) {
        var now = clock.instant();
        var today = CivilTime.local(now).toLocalDate();
        var number = numbers.next(issue.shop(), today.getYear());
        var paper =
                new Paper(
                        issue.kind(),
                        number.text(),
                        today,
                        issue.supply(),
                        issue.seller(),
                        issue.buyer(),
                        issue.sums(),
                        issue.reference(),
                        issue.language());
        var id = documents.write(issue, paper, number, facturX.of(paper, due), now);
        letters.issued(id, paper, issue);
        return paper;
    }
}
