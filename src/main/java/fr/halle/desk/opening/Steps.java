package fr.halle.desk.opening;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.desk.hours.WeekCheck;
import fr.halle.desk.hours.WeekForm;
import fr.halle.kernel.PersonId;
import fr.halle.shops.founding.Founding;
import fr.halle.shops.founding.FoundingCheck;
import fr.halle.shops.founding.Foundings;
import fr.halle.shops.founding.Making;
import fr.halle.shops.founding.Wrong;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is right and wrong in each step, and the shop that comes of four right ones. */
@Component
class Steps {

    private final Foundings foundings;
    private final FoundingCheck check;
    private final Making making;
    private final Meters meters;
    private final Clock clock;

    Steps(Foundings foundings, FoundingCheck check, Making making, Meters meters, Clock clock) {
        this.foundings = foundings;
        this.check = check;
        this.making = making;
        this.meters = meters;
        this.clock = clock;
    }

    Founding of(PersonId person) {
        return foundings.of(person).orElseGet(() -> Founding.none(person, clock.instant()));
    }

    Mistakes mistakes(Step step, Founding founding) {
        return switch (step) {
            case BUSINESS -> mistakes(check.business(founding));
            case TRADE -> mistakes(check.trade(founding));
            case PLACE -> mistakes(check.place(founding));
            case HOURS -> hours(founding);
            case SHELF -> Mistakes.NONE;
        };
    }

    /** The first of the first four that is not right yet. */
    Optional<Step> firstWrong(Founding founding) {
        return List.of(Step.BUSINESS, Step.TRADE, Step.PLACE, Step.HOURS).stream()
                .filter(step -> !mistakes(step, founding).isEmpty())
                .findFirst();
    }

    /** False when somebody else took the business in the same moment. */
    boolean make(Founding founding) {
        var week = WeekCheck.of(new WeekForm(founding.typed())).openings();
        return making.make(founding, week).isPresent();
    }

    StepPage page(Step step, Founding founding, Mistakes mistakes, String note) {
        var id = founding.shop();
        if (id == null) return new StepPage(step, founding, mistakes, note, null, null);
        var shop = meters.shop(id);
        return new StepPage(step, founding, mistakes, note, shop, meters.of(shop));
    }

    private static Mistakes hours(Founding founding) {
        var week = WeekCheck.of(new WeekForm(founding.typed()));
        if (!week.mistakes().isEmpty() || !week.openings().isEmpty()) return week.mistakes();
        return new Mistakes(List.of(Mistake.of("opens-1-0", "desk.opening.hours.missing")));
    }

    private static Mistakes mistakes(List<Wrong> wrong) {
        var all = new ArrayList<Mistake>();
        for (var each : wrong) all.add(new Mistake(each.field(), each.key(), each.arguments()));
        return new Mistakes(all);
    }
}
