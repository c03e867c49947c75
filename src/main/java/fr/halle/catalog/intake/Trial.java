package fr.halle.catalog.intake;

import fr.halle.catalog.entries.Grouping;
import fr.halle.catalog.putting.Putting;
import fr.halle.jobs.LongWork;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Tries an import: does it, a thousand products at a time, notes what happened and takes it back.
 */
@Component
public class Trial {

    public static final int AT_ONCE = 1_000;

    private final KeptRows rows;
    private final Shelving shelving;
    private final Findings findings;
    private final Outcomes outcomes;
    private final LongWork work;

    Trial(KeptRows rows, Shelving shelving, Findings findings, Outcomes outcomes, LongWork work) {
        this.rows = rows;
        this.shelving = shelving;
        this.findings = findings;
        this.outcomes = outcomes;
        this.work = work;
    }

    public void run(Kept kept, TransactionTemplate transaction) {
        transaction.executeWithoutResult(
                _ -> {
                    if (!rows.isGrouped(kept.id())) group(kept);
                });
        long total = rows.count(kept.id());
        work.begin(kept.work(), total);
        long done = work.of(kept.work()).orElseThrow().done();
        for (; done < total; done = work.of(kept.work()).orElseThrow().done()) {
            attempt(kept, done, transaction);
        }
        outcomes.checked(kept.id());
    }

    private void attempt(Kept kept, long from, TransactionTemplate transaction) {
        var products = rows.products(kept.id(), from, AT_ONCE);
        var wrong =
                outcomes.wrong(kept.id(), products.getFirst().first(), products.getLast().first());
        var chunk = shelving.understood(kept, products);
        var tried =
                Objects.requireNonNull(
                        transaction.execute(
                                status -> {
                                    status.setRollbackOnly();
                                    return shelving.put(kept, chunk, wrong);
                                }));
        transaction.executeWithoutResult(_ -> note(kept, from, products, chunk, tried, wrong));
    }

    /** Passes over what another process has tried meanwhile. */
    private void note(
            Kept kept,
            long from,
            List<KeptRows.Product> products,
            Chunk chunk,
            Putting.Outcome tried,
            Set<Integer> wrong) {
        if (work.hold(kept.work()).orElseThrow().done() != from) return;
        findings.problems(kept.id(), chunk.problems());
        findings.problems(kept.id(), tried.problems());
        findings.notices(kept.id(), chunk.notices());
        wrong.addAll(
                outcomes.wrong(kept.id(), products.getFirst().first(), products.getLast().first()));
        outcomes.note(kept.id(), products, tried, wrong);
        outcomes.wouldBe(kept, chunk, tried);
        work.advance(kept.work(), from + products.size());
    }

    private void group(Kept kept) {
        rows.forgetProducts(kept.id());
        work.forget(kept.work());
        shelving.begin(kept);
        var grouping = new Grouping(kept.mapping());
        UUID id = kept.id();
        for (var some = rows.after(id, 0, 2_000);
                !some.isEmpty();
                some = rows.after(id, some.getLast().number(), 2_000)) {
            var places = new LinkedHashMap<Integer, Grouping.Place>();
            for (var row : some)
                places.put(row.number(), grouping.place(row.number(), row.cells()));
            rows.place(id, places);
        }
        findings.problems(id, grouping.problems());
        rows.grouped(id);
    }
}
