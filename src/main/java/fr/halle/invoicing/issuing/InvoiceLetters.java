package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Paper;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.ordering.counter.Deliveries;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** « Votre facture est prête. » The file is fetched, not sent: letters are kept in many places. */
@Component
class InvoiceLetters {

    private final Mail mail;
    private final MessageSource messages;
    private final PublicAddress address;
    private final Deliveries deliveries;

    InvoiceLetters(
            Mail mail, MessageSource messages, PublicAddress address, Deliveries deliveries) {
        this.mail = mail;
        this.messages = messages;
        this.address = address;
        this.deliveries = deliveries;
    }

    /** Nobody is told who cannot be reached, or who asked to be forgotten. */
    void issued(UUID id, Paper paper, Issue issue) {
        var found = deliveries.of(issue.order());
        if (found.isEmpty()) return;
        var purchase = found.get().purchase();
        var to = purchase.contact().email();
        if (!Letter.canReach(to)) return;
        var texts = new Texts(messages, paper.language());
        var key = "invoicing.letter." + (paper.isCredit() ? "credit" : "invoice");
        var title = texts.text(key, paper.number(), found.get().order().shopName());
        mail.send(
                new Letter(
                        id,
                        to,
                        paper.language(),
                        title,
                        List.of(
                                new Block.Title(title),
                                new Block.Paragraph(
                                        texts.text(
                                                key + ".text",
                                                texts.money(paper.sums().gross()),
                                                purchase.spokenNumber())),
                                new Block.Action(
                                        texts.text("invoicing.letter.open"),
                                        address.of(purchase.path() + "/invoices")))));
    }
}
