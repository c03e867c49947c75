package fr.halle.governance.audit;

import fr.halle.web.ui.Link;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * An audit as anybody may read it.
 *
 * @param audit null: none was entered yet
 * @param kind the only one shown; null: all of them
 * @param state the only one shown; null: all of them
 * @param writes whether its reader enters audits
 */
record AuditPage(
        List<Audit> audits,
        @Nullable Audit audit,
        List<Finding> findings,
        @Nullable FindingKind kind,
        @Nullable FindingState state,
        boolean writes) {

    Audit known() {
        return Objects.requireNonNull(audit);
    }

    /** Those that ask for a decision. */
    long asking() {
        return findings.stream().filter(each -> each.kind().needsDecision()).count();
    }

    /** Those of them that have one. */
    long decided() {
        return findings.stream()
                .filter(each -> each.kind().needsDecision())
                .filter(each -> each.state() != FindingState.OPEN)
                .count();
    }

    List<Finding> shown() {
        return findings.stream()
                .filter(each -> kind == null || each.kind() == kind)
                .filter(each -> state == null || each.state() == state)
                .toList();
    }

    List<Finding> shown(FindingKind kind) {
        return shown().stream().filter(each -> each.kind() == kind).toList();
    }

    List<Link> audits(Texts texts) {
        return audits.stream()
                .map(
                        each ->
                                new Link(
                                        "/council/audit?audit=" + each.id(),
                                        texts.text(
                                                "governance.audit.tab",
                                                each.title(),
                                                String.valueOf(each.day().getYear())),
                                        each.equals(audit)))
                .toList();
    }

    Filters filters() {
        return new Filters(known(), findings, kind, state);
    }
}
