package fr.halle.governance.proceedings;

import fr.halle.governance.NotThere;
import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.bodies.Secretariat;
import fr.halle.governance.signing.Signatories;
import fr.halle.governance.signing.Signatory;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** Who sees the minutes of a session: its members as a draft, everybody once published. */
@Component
class MinutesPages {

    private final ProceedingsReader reader;
    private final Secretariat secretariat;
    private final Signatories signatories;

    MinutesPages(ProceedingsReader reader, Secretariat secretariat, Signatories signatories) {
        this.signatories = signatories;
        this.reader = reader;
        this.secretariat = secretariat;
    }

    Proceedings seen(UUID session, @Nullable SignedIn person) {
        var minutes = known(session);
        boolean read =
                minutes.isPublished()
                        || secretariat.reads(minutes.body().id(), person)
                        || !signatories.of(minutes.signing(), person).isEmpty();
        if (!read) throw NotThere.answer();
        return minutes;
    }

    /** For the secretary and nobody else. */
    Proceedings written(UUID session, SignedIn person) {
        var minutes = known(session);
        secretariat.check(minutes.body().id(), person);
        return minutes;
    }

    /** For one who may sign in that name, which is their own. */
    void signable(UUID session, Office office, String name, SignedIn person) {
        signatories.check(known(session).signing(), office, name, person);
    }

    ModelAndView show(UUID session, @Nullable SignedIn person, Typed typed, List<Sentence> said) {
        var minutes = seen(session, person);
        boolean writes = secretariat.isOf(minutes.body().id(), person);
        var page = new MinutesPage(minutes, writes, toSign(minutes, person), typed, said);
        var view = new ModelAndView("governance/proceedings/minutes.jte", "page", page);
        if (!said.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private List<Signatory> toSign(Proceedings minutes, @Nullable SignedIn person) {
        var adoption = minutes.adoption();
        if (adoption == null) return List.of();
        return signatories.of(minutes.signing(), person).stream()
                .filter(each -> adoption.signature(each.office()) == null)
                .toList();
    }

    private Proceedings known(UUID session) {
        return reader.of(session).orElseThrow(NotThere::answer);
    }
}
