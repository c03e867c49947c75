package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.desk.sales.WeekSoFar;
import fr.halle.desk.sales.Weeks;
import fr.halle.invoicing.issuing.WaitingInvoices;
import fr.halle.payments.receiving.ReceivingAccounts;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What sold this week, and whether the money and the papers of it arrive: three statements. */
@Component
record MoneyToday(Weeks weeks, ReceivingAccounts accounts, WaitingInvoices invoices) {

    WeekSoFar week(Frame frame, Instant now) {
        return weeks.of(frame.shop().id(), now);
    }

    List<Chore> chores(Frame frame) {
        var chores = new ArrayList<Chore>();
        if (accounts.isWaitedFor(frame.shop().organisation())) {
            chores.add(
                    Chore.urgent(
                            texts -> texts.text("desk.today.account"),
                            frame.path() + "/payouts/account",
                            "desk.today.act.account"));
        }
        chores.addAll(new InvoiceChores(frame, invoices.of(frame.shop().id())).all());
        return chores;
    }
}
