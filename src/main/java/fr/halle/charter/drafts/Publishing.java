package fr.halle.charter.drafts;

import fr.halle.charter.checks.Rechecks;
import fr.halle.charter.versions.Version;
import fr.halle.charter.versions.Versions;
import fr.halle.jobs.Jobs;
import fr.halle.jobs.Progress;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Map;

/** Publishes a draft whose effect was seen: the re-check and the letters are asked for with it. */
@Component
class Publishing {

    private final Versions versions;
    private final Drafts drafts;
    private final Impacts impacts;
    private final Effects effects;
    private final Clock clock;

    /** What follows from a publication. */
    @Component
    record Effects(Rechecks rechecks, Jobs jobs) {

        void follow(Version published) {
            rechecks.askFor(published);
            jobs.enqueue(Announcement.JOB, String.valueOf(published.number()));
        }
    }

    Publishing(Versions versions, Drafts drafts, Impacts impacts, Effects effects, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.impacts = impacts;
        this.effects = effects;
        this.clock = clock;
    }

    /** The sentences of what is to mend, by field; none once it is published. */
    @Transactional
    Map<String, String> publish(PublicationForm form, PersonId by) {
        var all = versions.all();
        var draft = all.getFirst();
        if (!draft.isDraft()) return Map.of("impact", "charter.publish.impact");
        var now = clock.instant();
        var last = all.get(1);
        var mistakes = form.mistakes(now, last);
        if (!impacts.progress(draft).map(Progress::finished).orElse(false)) {
            mistakes.put("impact", "charter.publish.impact");
        }
        if (!mistakes.isEmpty()) return mistakes;
        boolean published =
                drafts.publish(draft, form.why(), form.instant(now), form.graceDays(), by, now);
        if (!published) return Map.of("impact", "charter.publish.impact");
        effects.follow(versions.byNumber(draft.number()).orElseThrow());
        return Map.of();
    }
}
