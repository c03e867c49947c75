package fr.halle.catalog.putting;

import fr.halle.catalog.Category;
import fr.halle.catalog.Put;
import fr.halle.catalog.entries.Entry;
import fr.halle.catalog.entries.Problem;
import fr.halle.catalog.files.Sentence;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Puts up to a thousand entries on a shelf in a dozen statements. Trying an import is doing it and
 * rolling back, so that what was announced is what happens.
 */
@Component
public class Putting {

    /**
     * What new products get where the file says nothing; no category where it must say. Without a
     * rate, that of the product's aisle among {@code rates}, by its slug.
     */
    public record Usual(@Nullable Category category, @Nullable Vat vat, Map<String, Vat> rates) {

        @Nullable Vat vat(Entry entry) {
            if (entry.vat() != null) return entry.vat();
            if (vat != null) return vat;
            var aisle = category == null ? null : category.slug();
            return rates.get(entry.category() == null ? aisle : entry.category());
        }
    }

    /** What became of the product that began in row {@code row}. */
    public record Done(int row, Put put, UUID product) {}

    /**
     * Of what it put, the charter says how good it is, and what it keeps off the shelf. {@code
     * written}: the products of which more than the stock is otherwise.
     */
    public record Outcome(
            List<Done> done,
            List<Problem> problems,
            List<Held> held,
            List<Integer> scores,
            Set<UUID> written) {}

    private final Known known;
    private final ProductRows products;
    private final VariantRows offers;
    private final StockRows stock;
    private final Publishing publishing;

    Putting(
            Known known,
            ProductRows products,
            VariantRows offers,
            StockRows stock,
            Publishing publishing) {
        this.known = known;
        this.products = products;
        this.offers = offers;
        this.stock = stock;
        this.publishing = publishing;
    }

    /** Entries that cannot be put become problems, the others are put. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome put(ShopId shop, PersonId by, Usual usual, List<Entry> entries) {
        var problems = new ArrayList<Problem>();
        products.takeTurn(shop);
        var targets = targets(known.shelf(shop, entries), entries, usual, problems);
        stock.lock(targets.values());
        var created = products.create(shop, usual, targets.values());
        created.forEach((row, id) -> targets.computeIfPresent(row, (_, target) -> target.at(id)));
        // somebody took that address meanwhile: the next try finds it
        targets.values().removeIf(Target::isNew);
        var touched = new HashSet<UUID>(products.update(targets.values()));
        touched.addAll(products.said(targets.values(), by));
        touched.addAll(offers.put(shop, targets.values()));
        products.markChanged(touched);
        var written = new HashSet<UUID>(touched);
        written.addAll(created.values());
        products.awaitLifting(targets.values());
        touched.addAll(stock.put(targets.values()));
        var published = publishing.publish(shop, targets.values());
        touched.addAll(published.shown());
        var done = targets.values().stream().map(each -> done(each, created.keySet(), touched));
        return new Outcome(done.toList(), problems, published.held(), published.scores(), written);
    }

    private static Done done(Target target, Set<Integer> created, Set<UUID> touched) {
        var product = java.util.Objects.requireNonNull(target.product());
        int row = target.entry().row();
        if (created.contains(row)) return new Done(row, Put.NEW, product);
        return new Done(row, touched.contains(product) ? Put.CHANGED : Put.UNCHANGED, product);
    }

    private static Map<Integer, Target> targets(
            Known.Shelf shelf, List<Entry> entries, Usual usual, List<Problem> problems) {
        var targets = new LinkedHashMap<Integer, Target>();
        var meant = new HashSet<UUID>();
        for (var entry : entries) {
            var product = shelf.product(entry);
            var target = new Target(entry, product, product == null || isWhole(entry, shelf));
            var problem = wrong(target, usual, meant);
            if (problem == null) problem = otherStep(target, shelf);
            if (problem == null) targets.put(entry.row(), target);
            else problems.add(problem);
        }
        return targets;
    }

    private static @Nullable Problem wrong(Target target, Usual usual, Set<UUID> meant) {
        var entry = target.entry();
        if (target.isNew()) {
            if (entry.name() == null)
                return problem(entry, "unknown", entry.variants().getFirst().reference());
            if (entry.variants().stream().anyMatch(each -> each.cents() == null))
                return problem(entry, "price.none");
            if (entry.category() == null && usual.category() == null)
                return problem(entry, "category", Sentence.quoted(entry.type()));
            if (usual.vat(entry) == null) return problem(entry, "vat.none");
        } else if (target.whole()
                && !meant.add(java.util.Objects.requireNonNull(target.product()))) {
            return problem(entry, "same-product", Sentence.quoted(String.valueOf(entry.name())));
        }
        return null;
    }

    /** Baskets were filled by the step that is known: it never changes, and that is said. */
    private static @Nullable Problem otherStep(Target target, Known.Shelf shelf) {
        var product = target.product();
        if (product == null) return null;
        for (var variant : target.entry().variants()) {
            var weight = variant.weight();
            var known = shelf.steps().get(new Known.Offer(product, variant.label()));
            if (weight != null && known != null && known != weight.step())
                return problem(target.entry(), "step.other", known, weight.step());
        }
        return null;
    }

    private static Problem problem(Entry entry, String key, Object... arguments) {
        return new Problem(entry.row(), "", new Sentence("problem." + key, arguments));
    }

    /** A till that knows a variant by its reference says nothing of the others. */
    private static boolean isWhole(Entry entry, Known.Shelf shelf) {
        if (entry.name() == null) return false;
        var first = entry.variants().isEmpty() ? null : entry.variants().getFirst();
        if (first == null || first.labelled()) return true;
        var offer = shelf.byReference().get(first.reference());
        return entry.byKey() || offer == null || offer.label().isEmpty();
    }
}
