package fr.halle.governance.agreement;

import fr.halle.governance.NotThere;
import fr.halle.governance.acts.Adopted;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An administrator enters a signature, an amendment, a withdrawal, an act of termination. */
@Controller
@Access(Who.ADMINISTRATOR)
class ActsController {

    private static final LocalDate NO_DAY = LocalDate.MIN;

    private final Agreements agreements;
    private final Acts acts;
    private final Adopted adopted;
    private final Clock clock;

    ActsController(Agreements agreements, Acts acts, Adopted adopted, Clock clock) {
        this.agreements = agreements;
        this.acts = acts;
        this.adopted = adopted;
        this.clock = clock;
    }

    @GetMapping("/council/agreement/acts/{act}")
    ModelAndView show(@PathVariable String act) {
        var typed =
                named(act) == Act.AMENDMENT
                        ? Typed.NOTHING
                        : Typed.NOTHING.with("day", today().toString());
        return page(named(act), typed, List.of());
    }

    @PostMapping("/council/agreement/acts/{act}")
    ModelAndView enter(
            @PathVariable String act,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person) {
        var asked = named(act);
        var typed = new Typed(sent);
        var refused = wanting(asked, typed);
        if (refused.isEmpty()) refused = enter(asked, typed, person.id());
        return refused.isEmpty()
                ? new ModelAndView("redirect:/council/agreement")
                : page(asked, typed, refused);
    }

    private List<Refused> enter(Act act, Typed typed, PersonId by) {
        var party = typed.line("party");
        var day = day(typed, "day");
        return switch (act) {
            case SIGNATURE -> acts.sign(party, day, by);
            case AMENDMENT -> amend(typed, by);
            case WITHDRAWAL ->
                    acts.withdraw(new Withdrawal(party, day, day(typed, "effective")), by);
            case TERMINATION -> acts.terminate(new Termination(party, typed.line("act"), day), by);
        };
    }

    private List<Refused> amend(Typed typed, PersonId by) {
        var chosen = adopted.chosen(typed, "decision", "day", today());
        if (!chosen.refused().isEmpty()) return chosen.refused();
        var number = typed.number("number");
        return acts.amend(
                new Amendment(
                        number == null ? 0 : number,
                        typed.line("subject"),
                        chosen.known().number(),
                        chosen.known().day(),
                        day(typed, "from"),
                        chosen.known().deliberation()),
                typed.line("code"),
                by);
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    /** What is to be filled in before any rule can be asked. */
    private static List<Refused> wanting(Act act, Typed typed) {
        var wanting = new ArrayList<Refused>();
        for (var field : act.fields()) {
            switch (field) {
                case "day", "from", "effective" -> {
                    if (typed.day(field) == null) {
                        wanting.add(Refused.of(field, "governance.agreement.day.wrong"));
                    }
                }
                case "number" -> {
                    var number = typed.number(field);
                    if (number == null || number == 0) {
                        wanting.add(Refused.of(field, "governance.agreement.number.wrong"));
                    }
                }
                default -> {}
            }
        }
        return wanting;
    }

    private static LocalDate day(Typed typed, String field) {
        var day = typed.day(field);
        return day == null ? NO_DAY : day;
    }

    private ModelAndView page(Act act, Typed typed, List<Refused> refused) {
        var signable = act == Act.SIGNATURE ? agreements.toSign() : Optional.<Agreement>empty();
        var agreement = signable.or(agreements::latest).orElseThrow(NotThere::answer);
        var view =
                new ModelAndView(
                        "governance/agreement/act.jte",
                        "page",
                        new ActPage(agreement, act, adopted(act), typed, refused));
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private List<Adopted.Line> adopted(Act act) {
        return act == Act.AMENDMENT ? adopted.all() : List.of();
    }

    private static Act named(String word) {
        return Act.named(word).orElseThrow(NotThere::answer);
    }
}
