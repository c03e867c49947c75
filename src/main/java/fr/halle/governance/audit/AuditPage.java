package fr.halle.governance.audit;

import fr.halle.web.ui.Link;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
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

    List<Link> kinds(Texts texts) {
        var links = new ArrayList<Link>();
        var all = texts.text("governance.audit.all", findings.size());
        links.add(new Link(path(null, state), all, kind == null));
        for (var each : FindingKind.values()) {
            long count = findings.stream().filter(one -> one.kind() == each).count();
            var words = texts.text("governance.finding." + each.name(), count);
            links.add(new Link(path(each, state), words, each == kind));
        }
        return links;
    }

    List<Link> states(Texts texts) {
        var links = new ArrayList<Link>();
        links.add(new Link(path(kind, null), texts.text("governance.audit.any"), state == null));
        Arrays.stream(FindingState.values())
                .map(
                        each ->
                                new Link(
                                        path(kind, each),
                                        texts.text("governance.finding.state." + each.name()),
                                        each == state))
                .forEach(links::add);
        return links;
    }

    private String path(@Nullable FindingKind kind, @Nullable FindingState state) {
        return "/council/audit?audit="
                + known().id()
                + (kind == null ? "" : "&kind=" + kind.name())
                + (state == null ? "" : "&state=" + state.name());
    }
}
