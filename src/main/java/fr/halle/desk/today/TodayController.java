package fr.halle.desk.today;

import fr.halle.desk.MyShops;
import fr.halle.desk.sales.WeekSoFar;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.ArrayList;

/** What to do now: orders before hours, hours before the shelf. */
@Controller
@Access(Who.MERCHANT)
class TodayController {

    private final MyShops shops;
    private final OrdersToday orders;
    private final ShelfToday shelf;
    private final MoneyToday money;
    private final Clock clock;

    TodayController(
            MyShops shops, OrdersToday orders, ShelfToday shelf, MoneyToday money, Clock clock) {
        this.shops = shops;
        this.orders = orders;
        this.shelf = shelf;
        this.money = money;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/today")
    ModelAndView today(@PathVariable String shop, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var now = clock.instant();
        var open = orders.open(frame);
        var chores = new ArrayList<Chore>();
        var week = orders.week(frame);
        var today = CivilTime.local(now).toLocalDate();
        chores.addAll(orders.opening(frame, acting.person()).all());
        chores.addAll(new OrderChores(frame, open, now).all());
        chores.addAll(orders.withdrawals(frame).all());
        chores.addAll(new HoursChores(frame, week, open, now).all());
        chores.addAll(money.chores(frame));
        chores.addAll(shelf.of(frame, now).all());
        // the sort is stable: what is urgent first, each group as it stands
        chores.sort((one, other) -> Boolean.compare(other.urgent(), one.urgent()));
        WeekSoFar sales = money.week(frame, now);
        var holidays = orders.holidays(frame, week, today);
        var page = new TodayPage(frame, today, chores, holidays, sales);
        return new ModelAndView("desk/today/today.jte", "page", page);
    }
}
