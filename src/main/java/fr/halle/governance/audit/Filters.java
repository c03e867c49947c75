package fr.halle.governance.audit;

import fr.halle.web.ui.Link;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Links that narrow the findings of an audit; null: not narrowed. */
record Filters(
        Audit audit,
        List<Finding> findings,
        @Nullable FindingKind kind,
        @Nullable FindingState state) {

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
                + audit.id()
                + (kind == null ? "" : "&kind=" + kind.name())
                + (state == null ? "" : "&state=" + state.name());
    }
}
