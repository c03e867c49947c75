package fr.halle.governance.agreement;

import fr.halle.governance.acts.Adopted;
import fr.halle.governance.annexed.AnnexFiles;
import fr.halle.governance.takenback.TakingBack;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Anybody reads who is party on a day, by which text, and what comes next. */
@Controller
@Access(Who.ANYONE)
class AgreementController {

    private final Agreements agreements;
    private final Joined joined;
    private final Clock clock;

    /** What stands beside the text. */
    @Component
    record Joined(
            Annexes annexes,
            AnnexFiles files,
            Reminders reminders,
            Adopted adopted,
            TakingBack takingBack) {}

    AgreementController(Agreements agreements, Joined joined, Clock clock) {
        this.agreements = agreements;
        this.joined = joined;
        this.clock = clock;
    }

    @GetMapping("/council/agreement")
    ModelAndView show(@RequestParam Map<String, String> sent) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var typed = new Typed(sent);
        var asked = typed.day("on");
        boolean wrong = asked == null && !typed.line("on").isEmpty();
        var known = agreements.known();
        var day = asked == null ? today : asked;
        var agreement =
                known.all().stream()
                        .filter(each -> each.isInForce(day))
                        .findFirst()
                        .or(() -> known.all().stream().findFirst())
                        .orElse(null);
        return new ModelAndView(
                "governance/agreement/agreement.jte",
                "page",
                new AgreementPage(agreement, beside(agreement, known.toSign()), day, today, wrong));
    }

    private AgreementPage.Beside beside(@Nullable Agreement agreement, Optional<Agreement> toSign) {
        if (agreement == null) return AgreementPage.Beside.NOTHING;
        var acts =
                agreement.acts().amendments().stream()
                        .map(Amendment::deliberation)
                        .filter(Objects::nonNull)
                        .toList();
        var next = toSign.filter(each -> !each.id().equals(agreement.id()));
        return new AgreementPage.Beside(
                joined.annexes().of(agreement.id()),
                agreement.isSigned() ? joined.files().of(agreement.id()) : List.of(),
                joined.reminders().of(agreement.id()),
                acts.isEmpty() ? Set.of() : joined.adopted().published(acts),
                joined.takingBack().of(agreement.id()),
                next.orElse(null));
    }
}
