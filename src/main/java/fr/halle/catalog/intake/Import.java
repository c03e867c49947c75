package fr.halle.catalog.intake;

import fr.halle.jobs.LongWork;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Imports what was confirmed, a thousand products at a time; each thousand and the progress are
 * committed together, so after a crash it goes on with the next one.
 */
@Component
public class Import {

    private final KeptRows rows;
    private final Shelving shelving;
    private final Outcomes outcomes;
    private final Missing missing;
    private final LongWork work;

    Import(KeptRows rows, Shelving shelving, Outcomes outcomes, Missing missing, LongWork work) {
        this.rows = rows;
        this.shelving = shelving;
        this.outcomes = outcomes;
        this.missing = missing;
        this.work = work;
    }

    public void run(Kept kept, TransactionTemplate transaction) {
        long total = rows.count(kept.id());
        work.begin(kept.work(), total);
        boolean going = true;
        while (going && work.of(kept.work()).orElseThrow().done() < total) {
            going = Boolean.TRUE.equals(transaction.execute(_ -> next(kept)));
        }
        if (going) transaction.executeWithoutResult(_ -> end(kept));
    }

    /** False when it was cancelled; what was put before stays. */
    private boolean next(Kept kept) {
        var now = work.hold(kept.work()).orElseThrow();
        if (now.done() == now.total()) return true;
        if (!outcomes.goesOn(kept.id())) return false;
        var products = rows.products(kept.id(), now.done(), Trial.AT_ONCE);
        var wrong =
                products.stream()
                        .filter(each -> each.outcome().equals("WRONG"))
                        .map(KeptRows.Product::first)
                        .collect(Collectors.toCollection(HashSet::new));
        var chunk = shelving.understood(kept, products);
        var outcome = shelving.put(kept, chunk, wrong);
        outcome.problems().forEach(problem -> wrong.add(problem.row()));
        outcomes.note(kept.id(), products, outcome, Set.copyOf(wrong));
        outcomes.are(kept, chunk, outcome);
        work.advance(kept.work(), now.done() + products.size());
        return true;
    }

    private void end(Kept kept) {
        if (kept.archives()) missing.archive(kept);
        outcomes.finished(kept.id());
    }
}
