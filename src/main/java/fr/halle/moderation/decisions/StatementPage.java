package fr.halle.moderation.decisions;

import fr.halle.kernel.CivilTime;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;

/**
 * A decision as those concerned read it. {@code problem}: the key of a sentence, empty when all is
 * well.
 */
record StatementPage(
        String token, Case about, Side side, String words, String problem, Instant now) {

    static final int LONGEST = 4000;

    /** DSA, art. 20(1): at least six months from the day of the decision. */
    private static final int MONTHS = 6;

    Instant appealableUntil() {
        return CivilTime.local(about.decided().decidedAt())
                .plusMonths(MONTHS)
                .atZone(CivilTime.ZONE)
                .toInstant();
    }

    boolean mayAppeal() {
        return about.concerns(side) && !about.hasAppealed(side) && now.isBefore(appealableUntil());
    }

    ModelAndView view(HttpStatus status) {
        var view = new ModelAndView("moderation/decisions/statement.jte", "page", this);
        view.setStatus(status);
        return view;
    }
}
