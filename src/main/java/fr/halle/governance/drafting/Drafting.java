package fr.halle.governance.drafting;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.territory.Territory;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Writes the one text that nobody has signed yet; from the first signature on it stands. */
@Component
class Drafting {

    private static final int LONGEST_REASON = 300;

    private final Agreements agreements;
    private final DraftRows rows;
    private final Territory territory;
    private final Clock clock;

    Drafting(Agreements agreements, DraftRows rows, Territory territory, Clock clock) {
        this.agreements = agreements;
        this.rows = rows;
        this.territory = territory;
        this.clock = clock;
    }

    static boolean isSigned(Agreement draft) {
        return draft.parties().stream().map(Party::signedOn).anyMatch(day -> day != null);
    }

    /**
     * Fields name, ends, notice, reminder, reading; copy: a new text begins as the one in force.
     */
    @Transactional
    public List<Refused> head(Typed typed) {
        agreements.lock();
        var wrong = DraftRules.head(typed, today());
        if (!wrong.isEmpty()) return wrong;
        var draft = agreements.toSign();
        if (draft.isPresent()) {
            if (isSigned(draft.get())) return frozen("name");
            return rows.change(draft.get().id(), typed) ? List.of() : taken(typed);
        }
        var id = rows.begin(typed);
        if (id.isEmpty()) return taken(typed);
        var current = agreements.latest().filter(each -> !each.id().equals(id.get()));
        if (!typed.line("copy").isEmpty() && current.isPresent()) {
            rows.copy(current.get().id(), id.get());
        }
        return List.of();
    }

    @Transactional
    public List<Refused> add(Clause clause, Typed typed) {
        return written(
                clause,
                draft -> DraftRules.clause(clause, typed, draft, territory.epcis()),
                draft -> rows.add(clause, draft.id(), typed, territory.epcis()));
    }

    /** Field key. An article that shared procedures name stays: they go first. */
    @Transactional
    public List<Refused> remove(Clause clause, Typed typed) {
        var key = typed.line("key");
        return written(
                clause,
                draft -> {
                    boolean named =
                            clause == Clause.ARTICLES
                                    && draft.procedures().stream()
                                            .anyMatch(p -> key.equals("" + p.article()));
                    return named
                            ? List.of(Refused.of(clause.key(), "governance.draft.named", key))
                            : List.of();
                },
                draft -> rows.remove(clause, draft.id(), key));
    }

    /** Field reason. Signed by some or by nobody, the text binds nobody: another may be written. */
    @Transactional
    public List<Refused> abandon(Typed typed, PersonId by) {
        agreements.lock();
        var draft = agreements.toSign();
        if (draft.isEmpty()) return List.of(Refused.of("reason", "governance.draft.none"));
        if (!typed.has("reason", LONGEST_REASON)) {
            return List.of(Refused.of("reason", "governance.draft.abandon.reason", LONGEST_REASON));
        }
        rows.abandon(draft.get().id(), typed.line("reason"), by);
        return List.of();
    }

    /** The rules of one clause. */
    private interface Rules {
        List<Refused> of(Agreement draft);
    }

    private List<Refused> written(Clause clause, Rules rules, Consumer<Agreement> write) {
        agreements.lock();
        var draft = agreements.toSign();
        if (draft.isEmpty()) return List.of(Refused.of(clause.key(), "governance.draft.none"));
        if (isSigned(draft.get())) return frozen(clause.key());
        var wrong = rules.of(draft.get());
        if (wrong.isEmpty()) write.accept(draft.get());
        return wrong;
    }

    private static List<Refused> frozen(String field) {
        return List.of(Refused.of(field, "governance.draft.frozen"));
    }

    private static List<Refused> taken(Typed typed) {
        return List.of(Refused.of("name", "governance.draft.name.taken", typed.line("name")));
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
