package fr.halle.desk.hours;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.ordering.counter.Tickets;
import fr.halle.shops.OpeningWeek;
import fr.halle.shops.Shops;
import fr.halle.shops.hours.HoursChange;
import fr.halle.shops.hours.ShopClosures;
import fr.halle.shops.hours.ShopHours;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Puts the page of hours together: six statements, whatever the shop has decided. */
@Component
class HoursPages {

    private static final int LATEST = 10;

    private final Shops shops;
    private final Decided decided;
    private final Fulfilment fulfilment;
    private final Tickets tickets;
    private final Identity identity;

    /** What the merchant decided, and what day it is. */
    @Component
    record Decided(ShopHours hours, ShopClosures closures, Clock clock) {}

    HoursPages(
            Shops shops,
            Decided decided,
            Fulfilment fulfilment,
            Tickets tickets,
            Identity identity) {
        this.shops = shops;
        this.decided = decided;
        this.fulfilment = fulfilment;
        this.tickets = tickets;
        this.identity = identity;
    }

    HoursPage page(Frame frame, String done) {
        var week = week(frame);
        return page(
                frame,
                week,
                WeekForm.of(week),
                PaceForm.of(week),
                ClosureForm.EMPTY,
                Mistakes.NONE,
                done);
    }

    HoursPage page(Frame frame, WeekForm form, Mistakes mistakes) {
        var week = week(frame);
        return page(frame, week, form, PaceForm.of(week), ClosureForm.EMPTY, mistakes, "");
    }

    /** Nothing is changed yet: the merchant looks at the week, and records it. */
    HoursPage spread(Frame frame, WeekForm form) {
        var week = week(frame);
        return page(
                frame,
                week,
                form,
                PaceForm.of(week),
                ClosureForm.EMPTY,
                Mistakes.NONE,
                SomeDays.SAME);
    }

    HoursPage page(Frame frame, PaceForm form) {
        var week = week(frame);
        return page(frame, week, WeekForm.of(week), form, ClosureForm.EMPTY, form.mistakes(), "");
    }

    HoursPage page(Frame frame, ClosureForm form, Mistakes mistakes) {
        var week = week(frame);
        return page(frame, week, WeekForm.of(week), PaceForm.of(week), form, mistakes, "");
    }

    private HoursPage page(
            Frame frame,
            OpeningWeek week,
            WeekForm weekForm,
            PaceForm paceForm,
            ClosureForm closureForm,
            Mistakes mistakes,
            String done) {
        var shop = frame.shop().id();
        var today = CivilTime.local(decided.clock().instant()).toLocalDate();
        var history = decided.hours().history(shop, LATEST);
        var known =
                new HoursPage.Known(
                        decided.closures().from(shop, today),
                        tickets.of(shop, fulfilment.open(shop)),
                        history,
                        identity.names(history.stream().map(HoursChange::by).distinct().toList()));
        var typed = new HoursPage.Typed(weekForm, paceForm, closureForm, mistakes);
        return new HoursPage(frame, week, typed, known, Done.of(done).map(Done::key).orElse(""));
    }

    private OpeningWeek week(Frame frame) {
        var shop = frame.shop().id();
        return Objects.requireNonNull(shops.weeks(List.of(shop)).get(shop));
    }
}
