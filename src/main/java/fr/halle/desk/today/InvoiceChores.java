package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.invoicing.issuing.WaitingInvoices.Waiting;

import java.util.ArrayList;
import java.util.List;

/** Somebody waits for an invoice or a credit note that the house may not or cannot issue. */
record InvoiceChores(Frame frame, Waiting waiting) {

    private static final String INVOICES = "desk.today.act.invoices";

    List<Chore> all() {
        var chores = new ArrayList<Chore>();
        if (waiting.nameless() > 0) {
            chores.add(
                    Chore.urgent(
                            texts -> texts.text("desk.today.nameless", waiting.nameless()),
                            frame.path() + "/trader",
                            "desk.today.act.trader"));
        }
        if (waiting.toMake() > 0) {
            chores.add(
                    Chore.urgent(
                            texts -> texts.text("desk.today.invoices", waiting.toMake()),
                            frame.path() + "/invoices",
                            INVOICES));
        }
        if (waiting.toCredit() > 0) {
            chores.add(
                    Chore.urgent(
                            texts -> texts.text("desk.today.credits", waiting.toCredit()),
                            frame.path() + "/invoices#credits",
                            INVOICES));
        }
        return chores;
    }
}
