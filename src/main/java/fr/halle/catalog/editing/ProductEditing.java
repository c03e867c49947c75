package fr.halle.catalog.editing;

import fr.halle.catalog.Addresses;
import fr.halle.catalog.FactSheets;
import fr.halle.catalog.counting.Recounts;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Saves one product as its merchant wants it; whether it is on sale is not decided here. */
@Component
public class ProductEditing {

    /** What a save writes, beside the product's own row. */
    @Component
    record Parts(Lines lines, FactSheets facts, Addresses addresses, FreeSlugs slugs, Acts acts) {}

    private static final int ACTS_TOLD = 5;

    private final Recounts stock;
    private final Parts parts;
    private final ProductRows rows;

    ProductEditing(Recounts stock, Parts parts, ProductRows rows) {
        this.stock = stock;
        this.parts = parts;
        this.rows = rows;
    }

    /** A draft: nobody but the merchant sees it. Gives its address in the shop. */
    @Transactional
    public String create(ShopId shop, Edited wanted, PersonId by) {
        rows.takeTurns(shop);
        var slug = parts.slugs().of(shop, wanted.name(), "").value();
        var id = rows.insert(shop, slug, wanted);
        parts.lines().write(id, shop, wanted.lines(), by);
        parts.facts().put(id, wanted.facts());
        parts.acts().note(id, Act.Kind.CREATED, Set.of(), by);
        return slug;
    }

    /**
     * {@code shown}: when the product had last changed as its page showed it. Stock is locked
     * before the product, as everywhere.
     */
    @Transactional
    public Saved save(Sheet seen, Instant shown, Edited wanted, PersonId by) {
        var id = seen.id().value();
        var lines = parts.lines().recognised(id, wanted.lines());
        var changes = Lines.stock(lines);
        var recounted = stock.check(seen.shop(), changes);
        if (!recounted.isEmpty()) return new Saved.Recounted(recounted);
        rows.takeTurns(seen.shop());
        var known = rows.lockedState(id);
        if (!known.equals(shown)) {
            return new Saved.Overtaken(parts.acts().since(seen.id(), shown, ACTS_TOLD), known);
        }
        var changed = Differences.between(seen, wanted);
        if (!changed.isEmpty()) write(seen, wanted, lines, by, changed);
        stock.write(changes, by);
        return new Saved.Done(
                changed.contains(Act.Field.NAME) ? rename(seen, wanted) : seen.slug());
    }

    private void write(
            Sheet seen,
            Edited wanted,
            List<Edited.Line> lines,
            PersonId by,
            Set<Act.Field> changed) {
        UUID id = seen.id().value();
        rows.update(seen, wanted);
        parts.lines().write(id, seen.shop(), lines, by);
        parts.facts().put(id, wanted.facts());
        parts.acts().note(id, Act.Kind.EDITED, changed, by);
    }

    /** The old address leads to the new one. */
    private String rename(Sheet seen, Edited wanted) {
        var next = parts.slugs().of(seen.shop(), wanted.name(), seen.slug());
        if (!parts.addresses().rename(seen.shop(), seen.slug(), next)) {
            throw new IllegalStateException("Taken under our lock: " + next);
        }
        return next.value();
    }
}
