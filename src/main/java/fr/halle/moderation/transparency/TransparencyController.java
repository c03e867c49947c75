package fr.halle.moderation.transparency;

import fr.halle.kernel.CivilTime;
import fr.halle.moderation.AutomatedMeasures;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;

/** What was reported and decided in a year (DSA, art. 15 and 24). */
@Controller
@Access(Who.ANYONE)
class TransparencyController {

    private static final int FIRST = 2020;

    private final Figures figures;
    private final List<AutomatedMeasures> programs;
    private final Clock clock;

    TransparencyController(Figures figures, List<AutomatedMeasures> programs, Clock clock) {
        this.figures = figures;
        this.programs = programs;
        this.clock = clock;
    }

    @GetMapping("/moderation/transparency")
    ModelAndView show(@RequestParam(required = false) @Nullable Integer year) {
        int now = CivilTime.local(clock.instant()).getYear();
        int of = year == null ? now : Math.clamp(year, FIRST, now);
        var automated =
                programs.stream()
                        .map(each -> each.in(of))
                        .reduce(
                                new AutomatedMeasures.Year(0, 0, 0, 0),
                                AutomatedMeasures.Year::and);
        return new ModelAndView(
                "moderation/transparency/transparency.jte",
                "page",
                new TransparencyPage(of, now, figures.reasons(of), figures.appeals(of), automated));
    }
}
