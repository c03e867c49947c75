package fr.halle.governance.sessions;

import fr.halle.governance.Sentence;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The secretary puts an item on the agenda. */
@Controller
@Access(Who.SIGNED_IN)
class ItemController {

    private final SessionPages pages;
    private final Sessions sessions;

    ItemController(SessionPages pages, Sessions sessions) {
        this.pages = pages;
        this.sessions = sessions;
    }

    @PostMapping("/council/sessions/{meeting}/items")
    ModelAndView put(
            @PathVariable UUID meeting,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal SignedIn person) {
        var session = pages.written(meeting, person);
        var typed = new Typed(fields);
        var report = typed.text("report");
        if (!typed.has("title", 300) || report.length() > 20_000)
            return pages.show(
                    meeting, person, typed, List.of(Sentence.of("governance.item.wrong")));
        var put =
                sessions.put(meeting, typed.line("title"), report, typed.isTicked("ratification"));
        if (put.isEmpty())
            return pages.show(
                    meeting,
                    person,
                    typed,
                    List.of(
                            Sentence.of(
                                    session.insteadOf() == null
                                            ? "governance.item.late"
                                            : "governance.item.again")));
        return new ModelAndView("redirect:/council/sessions/" + meeting);
    }
}
