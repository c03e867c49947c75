package fr.halle.governance.proceedings;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.proceedings.Proceedings.Signature;
import fr.halle.governance.sessions.Sessions;
import fr.halle.governance.signing.Signatories;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Minutes are written, adopted, signed by two, published: each once. CGCT L2121-15. */
@Component
public class Minutes {

    private static final int LONGEST = 20_000;

    private final Sessions sessions;
    private final ProceedingsReader reader;
    private final MinutesPen pen;
    private final Signatories signatories;

    Minutes(Sessions sessions, ProceedingsReader reader, MinutesPen pen, Signatories signatories) {
        this.signatories = signatories;
        this.sessions = sessions;
        this.reader = reader;
        this.pen = pen;
    }

    /** What was said, by item; those of another session are none of its items and left out. */
    @Transactional
    public @Nullable Sentence write(UUID session, Map<UUID, String> words, PersonId by) {
        var minutes = held(session);
        if (minutes.adoption() != null) return Sentence.of("governance.minutes.adopted-already");
        for (var part : minutes.parts()) {
            var said = words.get(part.item().id());
            if (said == null) continue;
            if (said.length() > LONGEST) return Sentence.of("governance.minutes.long");
            if (!said.equals(part.discussion())) pen.say(part.item().id(), said, by);
        }
        return null;
    }

    /** By the body, as a rule when it meets next; from then on the words stand. */
    @Transactional
    public @Nullable Sentence adopt(UUID session, LocalDate on, @Nullable PersonId by) {
        var minutes = held(session);
        if (minutes.adoption() != null) return Sentence.of("governance.minutes.adopted-already");
        if (on.isBefore(minutes.session().day())) return Sentence.of("governance.minutes.early");
        pen.adopt(session, on, by);
        return null;
    }

    /** {@code name}: of the signatory; {@code by}: who notes it. */
    @Transactional
    public @Nullable Sentence sign(
            UUID session, Office office, String name, LocalDate on, @Nullable PersonId by) {
        var minutes = held(session);
        var adoption = minutes.adoption();
        if (adoption == null) return Sentence.of("governance.minutes.not-adopted");
        if (adoption.signature(office) != null) return Sentence.of("governance.signature.done");
        boolean signs =
                signatories.of(minutes.signing(), on).stream()
                        .anyMatch(each -> each.office() == office && each.name().equals(name));
        if (adoption.signatures().values().stream().anyMatch(each -> each.name().equals(name)))
            return Sentence.of("governance.signature.same", name);
        if (!signs) return Sentence.of("governance.signature.nobody");
        if (on.isBefore(adoption.adoptedOn())) return Sentence.of("governance.minutes.sign-early");
        pen.sign(session, new Signature(office, name, on), by);
        return null;
    }

    @Transactional
    public @Nullable Sentence publish(UUID session, LocalDate on, @Nullable PersonId by) {
        var minutes = held(session);
        var adoption = minutes.adoption();
        if (adoption == null || !adoption.isSigned())
            return Sentence.of("governance.minutes.unsigned");
        if (minutes.isPublished()) return Sentence.of("governance.publication.done");
        if (on.isBefore(adoption.adoptedOn())) return Sentence.of("governance.minutes.sign-early");
        pen.publish(session, on, by);
        return null;
    }

    /** One hand at a time holds the session. */
    private Proceedings held(UUID session) {
        return sessions.held(session).flatMap(each -> reader.of(each.id())).orElseThrow();
    }
}
