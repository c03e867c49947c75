package fr.halle.governance.acts;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.signing.Signatories;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.UUID;

/** Deliberations are signed by two; from the first signature on their words stand. */
@Component
public class Signing {

    private final JdbcClient jdbc;
    private final Acts acts;
    private final Signatories signatories;

    Signing(JdbcClient jdbc, Acts acts, Signatories signatories) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.signatories = signatories;
    }

    /** In the name of whoever held the office in the session, or else holds it on that day. */
    @Transactional
    public @Nullable Sentence sign(UUID id, Office office, LocalDate on, @Nullable PersonId by) {
        return sign(acts.held(id), office, null, on, by);
    }

    /** The same as {@code name}, if the act is still the one with that fingerprint. */
    @Transactional
    public @Nullable Sentence sign(
            UUID id, String seen, Office office, String name, LocalDate on, PersonId by) {
        var act = acts.held(id);
        return act.fingerprint().equals(seen)
                ? sign(act, office, name, on, by)
                : Sentence.of("governance.signature.changed");
    }

    /**
     * Gives why it cannot be signed.
     *
     * @param name of the signatory; null: the first who may
     * @param by who notes it
     */
    private @Nullable Sentence sign(
            Act act, Office office, @Nullable String name, LocalDate on, @Nullable PersonId by) {
        if (act.signature(office) != null) return Sentence.of("governance.signature.done");
        boolean whole = !act.words().decision().isBlank() && !act.words().matterCode().isEmpty();
        if (!whole) return Sentence.of("governance.signature.incomplete");
        if (on.isBefore(act.session().day())) return Sentence.of("governance.signature.early");
        var signatory =
                signatories.of(act.officers(), on).stream()
                        .filter(each -> each.office() == office)
                        .filter(each -> name == null || each.name().equals(name))
                        .findFirst();
        if (signatory.isEmpty()) return Sentence.of("governance.signature.nobody");
        var written = signatory.get().name();
        if (act.signatures().values().stream().anyMatch(each -> each.name().equals(written)))
            return Sentence.of("governance.signature.same", written);
        jdbc.sql(
                        """
                        insert into governance.signature (deliberation, office, name, signed_on, signed_by) values (?, ?, ?, ?, ?)
                        """)
                .param(act.id())
                .param(office.name())
                .param(written)
                .param(on)
                .param(by == null ? null : by.value())
                .update();
        return null;
    }
}
