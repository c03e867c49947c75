package fr.halle.charter.drafts;

import fr.halle.catalog.Catalog;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Versions;
import fr.halle.charter.versions.Wording;
import fr.halle.jobs.Progress;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Map;

/** Puts the page of the draft together. */
@Component
class DraftPages {

    private final Versions versions;
    private final Impacts impacts;
    private final ImpactTables tables;
    private final Catalog catalog;
    private final Clock clock;

    DraftPages(
            Versions versions, Impacts impacts, ImpactTables tables, Catalog catalog, Clock clock) {
        this.versions = versions;
        this.impacts = impacts;
        this.tables = tables;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** {@code mistakes}: keys of sentences by field. */
    ModelAndView show(PublicationForm form, Map<String, String> mistakes, boolean published) {
        var all = versions.all();
        @Nullable Version draft = all.getFirst().isDraft() ? all.getFirst() : null;
        var last = all.stream().filter(each -> !each.isDraft()).findFirst().orElseThrow();
        @Nullable Progress progress = draft == null ? null : impacts.progress(draft).orElse(null);
        boolean computed = progress != null && progress.finished();
        var page =
                new DraftPage(
                        draft,
                        last,
                        last.isInForce(clock.instant()),
                        new Wording(catalog.categories()),
                        progress,
                        computed && draft != null ? tables.of(impacts.of(draft)) : null,
                        form,
                        mistakes,
                        published);
        var view = new ModelAndView("charter/drafts/draft.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
