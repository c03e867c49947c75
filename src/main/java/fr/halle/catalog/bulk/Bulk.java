package fr.halle.catalog.bulk;

import static java.util.stream.Collectors.toSet;

import fr.halle.catalog.editing.Publication;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Changes many products of a shop at once, after a look at what would change, and takes it back.
 */
@Component
public class Bulk {

    /** More are not chosen at once. */
    public static final int MOST = 2000;

    private final BulkWriting writing;
    private final BulkRecords records;
    private final Publication publication;

    Bulk(BulkWriting writing, BulkRecords records, Publication publication) {
        this.writing = writing;
        this.records = records;
        this.publication = publication;
    }

    /** What would change; nothing is written. */
    public List<BulkLine> preview(ShopId shop, Collection<ProductId> products, BulkWish wish) {
        return writing.read(shop, products, wish);
    }

    /** Empty when there was nothing to change. */
    @Transactional
    public Optional<UUID> make(
            ShopId shop, Collection<ProductId> products, BulkWish wish, PersonId by) {
        if (wish.kind() == BulkKind.SOLD_OUT) writing.lock(shop, products);
        var lines = writing.read(shop, products, wish);
        if (lines.isEmpty()) return Optional.empty();
        var written = writing.write(shop, wish.kind(), lines, by);
        records.act(wish.kind(), written.keySet(), by);
        var kept =
                lines.stream()
                        .filter(line -> written.containsKey(line.subject()))
                        .map(line -> marked(line, written.getOrDefault(line.subject(), 0)))
                        .toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(records.keep(shop, wish.kind(), kept, by));
    }

    public Optional<BulkChange> find(ShopId shop, UUID change) {
        return records.find(shop, change);
    }

    /**
     * Each line back to what it was, unless it changed since: then it stays. A stock that was set
     * to none comes back only if nobody counted it since, so what was sold is never restored.
     */
    @Transactional
    public void undo(ShopId shop, BulkChange change, PersonId by) {
        if (!records.undo(shop, change.id(), by)) return;
        var back = change.lines().stream().map(BulkLine::reversed).toList();
        if (change.kind() == BulkKind.SOLD_OUT) writing.lock(back);
        records.undone(
                change.id(),
                change.kind() == BulkKind.ARCHIVE
                        ? published(shop, back, by)
                        : writtenBack(shop, change.kind(), back, by));
    }

    private Set<UUID> writtenBack(ShopId shop, BulkKind kind, List<BulkLine> back, PersonId by) {
        var written = writing.write(shop, kind, back, by).keySet();
        records.act(kind, written, by);
        return written;
    }

    /** What comes back on sale does so by the one way there is, with whatever is checked there. */
    private Set<UUID> published(ShopId shop, List<BulkLine> lines, PersonId by) {
        var ids = lines.stream().map(line -> new ProductId(line.subject())).toList();
        var away =
                writing.read(shop, ids, new BulkWish.BackOnSale()).stream()
                        .map(BulkLine::subject)
                        .collect(toSet());
        return lines.stream()
                .map(BulkLine::subject)
                .filter(away::contains)
                .filter(id -> isOut(publication.publish(shop, new ProductId(id), by)))
                .collect(toSet());
    }

    private static boolean isOut(Publication.Outcome outcome) {
        return outcome instanceof Publication.Outcome.OnSale
                || outcome instanceof Publication.Outcome.Later
                || outcome instanceof Publication.Outcome.AtOpening;
    }

    private static BulkLine marked(BulkLine line, int mark) {
        return new BulkLine(line.subject(), line.name(), line.before(), line.after(), mark);
    }
}
