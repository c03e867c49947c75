package fr.halle.desk.today;

import fr.halle.desk.Frame;
import fr.halle.desk.sales.WeekSoFar;
import fr.halle.desk.sales.Weeks;
import fr.halle.payments.receiving.ReceivingAccounts;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** What sold this week, and whether the money of it arrives: two statements. */
@Component
record MoneyToday(Weeks weeks, ReceivingAccounts accounts) {

    WeekSoFar week(Frame frame, Instant now) {
        return weeks.of(frame.shop().id(), now);
    }

    List<Chore> chores(Frame frame) {
        if (!accounts.isWaitedFor(frame.shop().organisation())) return List.of();
        return List.of(
                Chore.urgent(
                        texts -> texts.text("desk.today.account"),
                        frame.path() + "/payouts/account",
                        "desk.today.act.account"));
    }
}
