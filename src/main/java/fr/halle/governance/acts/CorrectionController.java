package fr.halle.governance.acts;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.sessions.NewItem;
import fr.halle.governance.sessions.Sessions;
import fr.halle.kernel.Language;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** A signed deliberation is corrected by another one: the body votes on it. */
@Controller
@Access(Who.SIGNED_IN)
class CorrectionController {

    private final ActPages pages;
    private final Sessions sessions;
    private final MessageSource messages;

    CorrectionController(ActPages pages, Sessions sessions, MessageSource messages) {
        this.pages = pages;
        this.sessions = sessions;
        this.messages = messages;
    }

    @PostMapping("/council/deliberations/{deliberation}/correction")
    ModelAndView put(
            @PathVariable UUID deliberation,
            @RequestParam(required = false) @Nullable UUID session,
            @AuthenticationPrincipal SignedIn person) {
        var act = pages.written(deliberation, person);
        if (!act.isSigned())
            return pages.refused(
                    act, person, Typed.NOTHING, List.of(Sentence.of("governance.correct.draft")));
        if (session == null
                || pages.openings(act, person).stream()
                        .noneMatch(each -> each.session().equals(session))) throw NotThere.answer();
        var texts = new Texts(messages, Language.FR);
        var title = texts.text("governance.correct.item", act.number(), act.words().subject());
        var item = NewItem.correcting(deliberation, title, act.ratification());
        return sessions.put(session, item).isPresent()
                ? new ModelAndView("redirect:/council/sessions/" + session)
                : pages.refused(
                        act, person, Typed.NOTHING, List.of(Sentence.of("governance.item.late")));
    }
}
