package fr.halle.pictures;

import static java.util.stream.Collectors.toSet;

import fr.halle.jobs.RecurringJob;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Removes the photographs that nobody shows, and the files that no row knows: what is left when a
 * process dies between the two. A day's delay leaves time to whoever is just adding one.
 */
@Component
class Sweeping implements RecurringJob {

    private static final Logger log = LoggerFactory.getLogger(Sweeping.class);
    private static final Duration DELAY = Duration.ofDays(1);
    private final PictureRows rows;
    private final PictureFolder folder;
    private final FolderMark mark;
    private final List<PictureUse> uses;
    private final Clock clock;

    Sweeping(
            PictureRows rows,
            PictureFolder folder,
            FolderMark mark,
            List<PictureUse> uses,
            Clock clock) {
        this.rows = rows;
        this.folder = folder;
        this.mark = mark;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pictures.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        try {
            if (mark.isOurs()) sweep(clock.instant().minus(DELAY));
            else log.warn("{} holds another database's photographs: not swept", folder.root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep(Instant before) throws IOException {
        var kept = rows.keptBefore(before);
        var shown = uses.stream().flatMap(use -> use.shown(kept).stream()).collect(toSet());
        var unused = new HashSet<UUID>(kept);
        unused.removeAll(shown);
        var lying = folder.lyingSince(before).collect(toSet());
        lying.removeAll(rows.known(lying));
        unused.addAll(lying);
        for (var id : unused) rows.remove(id, before);
        folder.discardUnfinished(before);
        if (!unused.isEmpty()) log.info("{} photographs that nobody shows are gone", unused.size());
    }
}
