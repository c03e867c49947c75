package fr.halle.governance.kit;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.corrected.Corrections;
import fr.halle.governance.files.Paper;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.web.ui.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Supplies versions and answers them. What is new is supplied by the département and validated by
 * every party of that day; what changes something in use is put forward by anybody and approved by
 * the département alone. Whoever supplies has agreed.
 */
@Component
public class Kit {

    private final Materials materials;
    private final KitRows rows;
    private final Agreements agreements;
    private final Corrections corrections;

    Kit(Materials materials, KitRows rows, Agreements agreements, Corrections corrections) {
        this.materials = materials;
        this.rows = rows;
        this.agreements = agreements;
        this.corrections = corrections;
    }

    /** A new material with its first version, from the département. */
    @Transactional
    public List<Refused> supply(NewMaterial material, Paper paper, PersonId by, Instant at) {
        var agreement = binding(at);
        if (agreement == null) return refused("name", "governance.kit.not-in-force");
        var parties = agreement.partiesOn(CivilTime.local(at).toLocalDate());
        var department = parties.stream().filter(Party::department).findFirst();
        if (department.isEmpty()) return refused("name", "governance.kit.not-in-force");
        var id = rows.enter(material, by);
        if (id.isEmpty()) return refused("name", "governance.kit.name.taken");
        var version =
                new KitRows.NewVersion(
                        id.get(), 1, agreement.id(), Supplier.of(department.get()), "", paper);
        ask(version, parties, by, at);
        return List.of();
    }

    /**
     * What a material says of itself, from the département, until it is validated. Whoever had
     * validated other words, or something else, is asked again: by the same file, as another
     * version.
     */
    @Transactional
    public List<Refused> correct(String slug, NewMaterial material, PersonId by, Instant at) {
        var history = materials.locked(slug, CivilTime.local(at).toLocalDate()).orElseThrow();
        if (!history.isNew()) return refused("name", "governance.kit.correct.validated");
        var known = history.material();
        var answered = history.waiting().filter(Version::isAnswered);
        boolean again = answered.isPresent() && !known.saysThatOf(material);
        var agreement = binding(at);
        if (again && agreement == null) return refused("name", "governance.kit.not-in-force");
        corrections.write(known.id(), known.before(), material.said(), by);
        if (again && agreement != null)
            again(history, answered.get(), material.purpose(), agreement, by, at);
        return List.of();
    }

    private void again(
            History history,
            Version version,
            String said,
            Agreement agreement,
            PersonId by,
            Instant at) {
        var paper = materials.paper(version.id()).orElseThrow();
        var supplier = new Supplier(version.siren(), version.contract(), version.supplier());
        var next =
                new KitRows.NewVersion(
                        history.material().id(),
                        history.versions().size() + 1,
                        agreement.id(),
                        supplier,
                        said,
                        paper);
        ask(next, agreement.partiesOn(CivilTime.local(at).toLocalDate()), by, at);
    }

    /**
     * Another version: while nothing is in use, from the département and for all; then from
     * whomever, for the département.
     */
    @Transactional
    public List<Refused> propose(
            String slug, Supplier supplier, String change, Paper paper, PersonId by, Instant at) {
        var day = CivilTime.local(at).toLocalDate();
        var history = materials.locked(slug, day).orElseThrow();
        var agreement = binding(at);
        if (agreement == null) return refused("file", "governance.kit.not-in-force");
        var parties = agreement.partiesOn(day);
        var department = parties.stream().filter(Party::department).toList();
        boolean isDepartment =
                department.stream().anyMatch(each -> each.siren().equals(supplier.siren()));
        if (history.isNew() && !isDepartment) return refused("supplier", "governance.kit.first");
        var waiting = history.waiting();
        if (waiting.isPresent() && !waiting.get().isFrom(supplier))
            return refused("file", "governance.kit.one-at-a-time", waiting.get().supplier());
        var version =
                new KitRows.NewVersion(
                        history.material().id(),
                        history.versions().size() + 1,
                        agreement.id(),
                        supplier,
                        change,
                        paper);
        ask(version, history.isNew() ? parties : department, by, at);
        return List.of();
    }

    /** {@code reason}: why not; null where the party agrees. */
    @Transactional
    public List<Refused> answer(
            String slug,
            int number,
            String siren,
            @Nullable String reason,
            PersonId by,
            Instant at) {
        var day = CivilTime.local(at).toLocalDate();
        var history = materials.locked(slug, day).orElseThrow();
        var version = history.number(number).orElseThrow();
        if (history.state(version) != VersionState.WAITING)
            return refused("party", "governance.kit.answer.over");
        boolean awaited =
                version.asked().stream()
                        .anyMatch(each -> each.siren().equals(siren) && each.isAwaitedOn(day));
        if (!awaited) return refused("party", "governance.kit.answer.twice");
        rows.answer(version.id(), siren, reason, by, at);
        return List.of();
    }

    private void ask(KitRows.NewVersion version, List<Party> asked, PersonId by, Instant at) {
        UUID id = rows.put(version, asked, by, at);
        var siren = version.supplier().siren();
        if (siren != null && asked.stream().anyMatch(each -> each.siren().equals(siren)))
            rows.answer(id, siren, null, by, at);
    }

    private @Nullable Agreement binding(Instant at) {
        var day = CivilTime.local(at).toLocalDate();
        return agreements.latest().filter(each -> each.isInForce(day)).orElse(null);
    }

    private static List<Refused> refused(String field, String key, Object... arguments) {
        return List.of(Refused.of(field, key, arguments));
    }
}
