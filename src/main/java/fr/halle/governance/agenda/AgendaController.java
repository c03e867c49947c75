package fr.halle.governance.agenda;

import fr.halle.governance.sessions.SessionPages;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/** The secretary puts items in order before members are called. */
@Controller
@Access(Who.SIGNED_IN)
@RequestMapping("/council/sessions/{meeting}/items/{item}")
class AgendaController {

    private final SessionPages pages;
    private final Agenda agenda;

    AgendaController(SessionPages pages, Agenda agenda) {
        this.pages = pages;
        this.agenda = agenda;
    }

    @PostMapping("/place")
    ModelAndView move(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "false") boolean up,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        agenda.move(meeting, item, up);
        return pages.back(meeting);
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @AuthenticationPrincipal SignedIn person) {
        pages.written(meeting, person);
        return agenda.remove(meeting, item)
                ? pages.back(meeting)
                : pages.refused(meeting, person, "governance.item.late");
    }
}
