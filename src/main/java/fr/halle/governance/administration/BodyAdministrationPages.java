package fr.halle.governance.administration;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Members;
import fr.halle.kernel.CivilTime;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Shows a body to its administrator. */
@Component
class BodyAdministrationPages {

    private final Bodies bodies;
    private final Members members;
    private final Named named;
    private final Clock clock;

    BodyAdministrationPages(Bodies bodies, Members members, Named named, Clock clock) {
        this.bodies = bodies;
        this.members = members;
        this.named = named;
        this.clock = clock;
    }

    Body known(String slug) {
        return bodies.bySlug(slug).orElseThrow(NotThere::answer);
    }

    ModelAndView back(Body body) {
        return new ModelAndView("redirect:/administration/council/" + body.slug());
    }

    ModelAndView show(Body body, Typed typed, List<Sentence> said) {
        return show(body, null, typed, said);
    }

    /** {@code at}: the mandate whose form was refused. */
    ModelAndView show(Body body, @Nullable UUID at, Typed typed, List<Sentence> said) {
        var id = body.id();
        var page =
                new BodyAdministrationPage(
                        body,
                        bodies.colleges(id),
                        members.of(id),
                        named.in(id),
                        bodies.followed(id),
                        CivilTime.local(clock.instant()).toLocalDate(),
                        at,
                        typed,
                        said);
        var view =
                new ModelAndView("governance/administration/body_administration.jte", "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
