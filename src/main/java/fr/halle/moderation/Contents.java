package fr.halle.moderation;

import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that may be reported, of whatever kind. */
@Component
public class Contents {

    private final Map<String, Reportable> byKind;

    Contents(List<Reportable> all) {
        byKind = all.stream().collect(Collectors.toMap(Reportable::kind, Function.identity()));
    }

    public Optional<ReportedContent> find(ContentRef ref) {
        return Optional.ofNullable(byKind.get(ref.kind())).flatMap(kind -> kind.find(ref.id()));
    }

    public void withdraw(ContentRef ref, UUID decision, PersonId by, Instant at) {
        known(ref).withdraw(ref.id(), decision, by, at);
    }

    public void restore(ContentRef ref, UUID decision, PersonId by, Instant at) {
        known(ref).restore(ref.id(), decision, by, at);
    }

    private Reportable known(ContentRef ref) {
        var kind = byKind.get(ref.kind());
        if (kind == null) throw new IllegalArgumentException("Nobody shows " + ref);
        return kind;
    }
}
