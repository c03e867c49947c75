package fr.halle.catalog.intake;

import fr.halle.catalog.Put;
import fr.halle.catalog.editing.Act;
import fr.halle.catalog.editing.Acts;
import fr.halle.catalog.putting.Putting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What would become, or became, of each product of a file, and how many of each kind. */
@Component
public class Outcomes {

    /** Of a hundred points; a listing with fewer says too little to be found and bought. */
    private static final int FEW_POINTS = 60;

    private final JdbcClient jdbc;
    private final HeldRows held;
    private final Photographs photographs;
    private final UsualRates rates;
    private final Acts acts;

    Outcomes(JdbcClient jdbc, HeldRows held, Photographs photographs, UsualRates rates, Acts acts) {
        this.jdbc = jdbc;
        this.held = held;
        this.photographs = photographs;
        this.rates = rates;
        this.acts = acts;
    }

    /** Those of a stretch that have a row to mend. */
    public Set<Integer> wrong(UUID id, int from, int to) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select distinct r.product from catalog.import_problem x
                                join catalog.import_row r on r.import_id = x.import_id and r.number = x.row
                                where x.import_id = ? and r.product between ? and ?
                                """)
                        .params(id, from, to)
                        .query(Integer.class)
                        .list());
    }

    /** {@code wrong} were to mend; whoever is in neither list is left aside. */
    public void note(
            UUID id, List<KeptRows.Product> products, Putting.Outcome outcome, Set<Integer> wrong) {
        held.note(id, products.stream().map(KeptRows.Product::first).toList(), outcome.held());
        jdbc.sql(
                        """
                        update catalog.import_product p set
                            outcome = case when p.number = any(:wrong) then 'WRONG' else coalesce(d.outcome, 'ASIDE') end,
                            product_id = coalesce(d.product, p.product_id)
                        from unnest(:all::int[]) as a (number)
                        left join unnest(:rows::int[], :outcomes::text[], :products::uuid[]) as d (number, outcome, product)
                            on d.number = a.number
                        where p.import_id = :id and p.number = a.number
                        """)
                .param("id", id)
                .param("wrong", wrong.toArray(Integer[]::new))
                .param(
                        "all",
                        products.stream().map(KeptRows.Product::first).toArray(Integer[]::new))
                .param(
                        "rows",
                        outcome.done().stream().map(Putting.Done::row).toArray(Integer[]::new))
                .param(
                        "outcomes",
                        outcome.done().stream()
                                .map(each -> each.put().name())
                                .toArray(String[]::new))
                .param(
                        "products",
                        outcome.done().stream().map(Putting.Done::product).toArray(UUID[]::new))
                .update();
    }

    public void wouldBe(Kept kept, Chunk chunk, Putting.Outcome outcome) {
        rates.count(kept, chunk, outcome);
        long articles =
                chunk.entries().values().stream()
                        .flatMap(each -> each.variants().stream())
                        .mapToLong(each -> each.count() == null ? 0 : each.count())
                        .sum();
        int variants =
                chunk.entries().values().stream().mapToInt(each -> each.variants().size()).sum();
        jdbc.sql(
                        """
                        update catalog.import set would_create = would_create + ?, would_change = would_change + ?,
                            would_keep = would_keep + ?, variants = variants + ?, articles = articles + ?,
                            scored = scored + ?, points = points + ?, weak = weak + ?, would_fetch = would_fetch + ? where id = ?
                        """)
                .params(
                        of(outcome, Put.NEW),
                        of(outcome, Put.CHANGED),
                        of(outcome, Put.UNCHANGED),
                        variants,
                        articles,
                        outcome.scores().size(),
                        outcome.scores().stream().mapToLong(Integer::longValue).sum(),
                        outcome.scores().stream().filter(score -> score < FEW_POINTS).count(),
                        photographs.lacking(kept, chunk, outcome),
                        kept.id())
                .update();
    }

    public void are(Kept kept, Chunk chunk, Putting.Outcome outcome) {
        photographs.want(kept, chunk, outcome);
        acts.noteAll(outcome.written(), Act.Kind.IMPORTED, Set.of(), kept.person());
        jdbc.sql(
                        "update catalog.import set created = created + ?, changed = changed + ?, unchanged = unchanged + ? where id = ?")
                .params(
                        of(outcome, Put.NEW),
                        of(outcome, Put.CHANGED),
                        of(outcome, Put.UNCHANGED),
                        kept.id())
                .update();
    }

    /**
     * False when somebody stopped it, or gave up the shop with it; until the caller's transaction
     * ends nobody can.
     */
    public boolean goesOn(UUID id) {
        return jdbc.sql(
                        "select cancelled_at is null and finished_at is null from catalog.import where id = ? for update")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static int of(Putting.Outcome outcome, Put put) {
        return (int) outcome.done().stream().filter(each -> each.put() == put).count();
    }

    public void checked(UUID id) {
        jdbc.sql("update catalog.import set checked_at = now() where id = ? and checked_at is null")
                .param(id)
                .update();
    }

    /** What needs no mending is no longer kept: the shelf says it all, but for photographs. */
    public void finished(UUID id) {
        photographs.gather(id);
        jdbc.sql("update catalog.import set finished_at = now() where id = ?").param(id).update();
        jdbc.sql(
                        """
                        delete from catalog.import_row r using catalog.import_product p
                        where r.import_id = ? and p.import_id = r.import_id and p.number = r.product and p.outcome <> 'WRONG'
                        """)
                .param(id)
                .update();
    }
}
