package fr.halle.catalog.gathering;

import fr.halle.catalog.pictures.Album;
import fr.halle.jobs.Job;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * Gathers the photographs of a file, two at a time; each is noted as it comes, so that after a
 * crash the others follow. One that does not come harms no product; a site in trouble is asked
 * again by a later run.
 */
@Component
public class Gathering implements Job {

    public static final String NAME = "catalog.import-pictures";

    private static final int AT_ONCE = 2;
    private static final int STRETCH = 16;

    private final WantedRows wanted;
    private final Finding finding;
    private final Album album;
    private final AfterPhotographs after;
    private final TransactionTemplate transaction;

    Gathering(
            WantedRows wanted,
            Finding finding,
            Album album,
            AfterPhotographs after,
            TransactionTemplate transaction) {
        this.wanted = wanted;
        this.finding = finding;
        this.album = album;
        this.after = after;
        this.transaction = transaction;
    }

    /** Whose file it is. */
    record Owner(ShopId shop, PersonId person) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        var id = UUID.fromString(subject);
        var owner = after.owner(id);
        if (owner.isEmpty()) return;
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var some = wanted.next(id, STRETCH);
                    !some.isEmpty();
                    some = wanted.next(id, STRETCH)) {
                // what is named twice is looked for once, then known
                var bySource = some.stream().collect(Collectors.groupingBy(Wanted::source));
                var asked =
                        bySource.values().stream()
                                .map(same -> hands.submit(() -> gather(id, owner.get(), same)))
                                .toList();
                for (var each : asked) each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        transaction.executeWithoutResult(
                _ ->
                        wanted.nextTry(id)
                                .ifPresentOrElse(
                                        at -> after.again(id, at),
                                        () -> after.all(id, owner.get())));
    }

    private void gather(UUID id, Owner owner, List<Wanted> same) {
        same.forEach(each -> gather(id, owner, each));
    }

    private void gather(UUID id, Owner owner, Wanted each) {
        var found = finding.find(id, owner.shop(), each);
        if (found.passing() && !finding.patience().isOver(each)) {
            transaction.executeWithoutResult(
                    _ -> wanted.again(id, each, finding.patience().after(each)));
            return;
        }
        transaction.executeWithoutResult(
                status -> {
                    var cover = found.cover();
                    boolean full =
                            cover != null && !album.show(each.product(), cover, owner.person());
                    var told = full ? Told.of("photograph.full", Album.MOST) : found.told();
                    // stopped meanwhile: not even this one
                    if (!wanted.tried(id, each, told)) status.setRollbackOnly();
                });
    }
}
