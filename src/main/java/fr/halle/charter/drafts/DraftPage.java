package fr.halle.charter.drafts;

import fr.halle.charter.versions.Difference;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Wording;
import fr.halle.jobs.Progress;
import fr.halle.web.ui.Link;
import fr.halle.web.ui.Ui;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The draft beside the version published last. {@code impact} is known once {@code progress} is
 * finished.
 */
record DraftPage(
        @Nullable Version draft,
        Version last,
        boolean inForce,
        Wording wording,
        @Nullable Progress progress,
        ImpactTables.@Nullable Tables impact,
        PublicationForm form,
        Map<String, String> mistakes,
        boolean published) {

    Version drafted() {
        return Objects.requireNonNull(draft);
    }

    List<Difference> differences() {
        return Difference.between(last, drafted());
    }

    /** The sentence beside a field, empty when there is none. */
    String error(String field, Ui ui) {
        var key = mistakes.get(field);
        return key == null
                ? ""
                : ui.text(key, last.number(), ui.date(last.published().effectiveAt()));
    }

    List<Link> summary(Ui ui) {
        return mistakes.keySet().stream()
                .map(field -> Link.to("#" + field, error(field, ui)))
                .toList();
    }
}
