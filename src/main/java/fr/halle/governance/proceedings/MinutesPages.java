package fr.halle.governance.proceedings;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who sees the minutes of a session: its members as a draft, everybody once published. */
@Component
class MinutesPages {

    private final ProceedingsReader reader;
    private final Secretariat secretariat;

    MinutesPages(ProceedingsReader reader, Secretariat secretariat) {
        this.reader = reader;
        this.secretariat = secretariat;
    }

    Proceedings seen(UUID session, @Nullable SignedIn person) {
        var minutes = known(session);
        if (!minutes.isPublished() && !secretariat.reads(minutes.body().id(), person))
            throw NotThere.answer();
        return minutes;
    }

    /** For the secretary and nobody else. */
    Proceedings written(UUID session, SignedIn person) {
        var minutes = known(session);
        secretariat.check(minutes.body().id(), person);
        return minutes;
    }

    Proceedings signable(UUID session, Office office, SignedIn person) {
        var minutes = known(session);
        if (!secretariat.signsAs(minutes.body().id(), office, person)) throw NotThere.answer();
        return minutes;
    }

    ModelAndView show(UUID session, @Nullable SignedIn person, Typed typed, List<Sentence> said) {
        var minutes = seen(session, person);
        var body = minutes.body().id();
        var page =
                new MinutesPage(
                        minutes,
                        secretariat.isOf(body, person),
                        toSign(minutes, person),
                        typed,
                        said);
        var view = new ModelAndView("governance/proceedings/minutes.jte", "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private List<Office> toSign(Proceedings minutes, @Nullable SignedIn person) {
        var adoption = minutes.adoption();
        if (person == null || adoption == null) return List.of();
        return Arrays.stream(Office.values())
                .filter(office -> adoption.signature(office) == null)
                .filter(office -> secretariat.signsAs(minutes.body().id(), office, person))
                .toList();
    }

    private Proceedings known(UUID session) {
        return reader.of(session).orElseThrow(NotThere::answer);
    }
}
