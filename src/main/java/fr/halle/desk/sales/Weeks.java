package fr.halle.desk.sales;

import fr.halle.kernel.ShopId;
import fr.halle.ordering.figures.Sales;

import org.springframework.stereotype.Component;

import java.time.Instant;

/** How this week goes, for who opens the counter: one statement. */
@Component
public class Weeks {

    private final Sales sales;

    Weeks(Sales sales) {
        this.sales = sales;
    }

    public WeekSoFar of(ShopId shop, Instant instant) {
        var now = Moment.of(instant);
        var week = Period.around(Period.Kind.WEEK, now.day());
        var all = sales.stretches(shop, week.compared().first(), week.end(), true);
        var takings = Takings.of(week, all);
        var before = takings.totalsBeforeUntil(now.day(), now.hour());
        var totals = takings.totals();
        return new WeekSoFar(totals.orders(), totals.amount(), before.orders(), before.amount());
    }
}
