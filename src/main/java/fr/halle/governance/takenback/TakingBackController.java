package fr.halle.governance.takenback;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;

/** An administrator takes back an act that was entered wrongly. */
@Controller
@Access(Who.ADMINISTRATOR)
@RequestMapping("/council/agreement/taking-back")
class TakingBackController {

    private final TakingBack takingBack;

    /** The acts that stand, and the form as somebody filled it in. */
    record Page(List<Entered> acts, Typed typed, List<Refused> refused) {

        List<Choice> choices(Texts texts) {
            return acts.stream()
                    .map(
                            each ->
                                    Choice.of(
                                            each.word(),
                                            texts.text(
                                                    "governance.act.back.one." + each.act().word(),
                                                    each.name(),
                                                    texts.date(each.day())),
                                            each.word().equals(typed.line("act"))))
                    .toList();
        }

        List<Choice> hows(Texts texts) {
            boolean revoked = typed.line("how").equals(TakingBack.REVOKED);
            return List.of(
                    Choice.of("wrong", texts.text("governance.act.back.wrong"), !revoked),
                    Choice.of(
                            TakingBack.REVOKED,
                            texts.text("governance.act.back.revoked"),
                            revoked));
        }

        String problem(String field, Texts texts) {
            return Refused.of(refused, field, texts);
        }
    }

    TakingBackController(TakingBack takingBack) {
        this.takingBack = takingBack;
    }

    @GetMapping
    ModelAndView show() {
        return page(Typed.NOTHING, List.of());
    }

    @PostMapping
    ModelAndView take(
            @RequestParam Map<String, String> sent, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(sent);
        var refused = takingBack.take(typed, person.id());
        return refused.isEmpty()
                ? new ModelAndView("redirect:/council/agreement")
                : page(typed, refused);
    }

    private ModelAndView page(Typed typed, List<Refused> refused) {
        var page = new Page(takingBack.all(), typed, refused);
        var view = new ModelAndView("governance/takenback/taking_back.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
