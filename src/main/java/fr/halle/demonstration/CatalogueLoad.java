package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.catalog.ManyProducts;
import fr.halle.catalog.ProductDraft;
import fr.halle.jobs.Job;
import fr.halle.jobs.LongWork;
import fr.halle.kernel.ShopId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Loads a large catalogue, a thousand products at a time; each thousand and the progress are
 * committed together, so after a crash it goes on with the next one.
 */
@Component
class CatalogueLoad implements Job {

    static final String NAME = "demonstration.catalogue";

    private static final Logger log = LoggerFactory.getLogger(CatalogueLoad.class);
    private static final int CHUNK = 1_000;

    private final CatalogueShops shops;
    private final CatalogueAisles aisles;
    private final ManyProducts products;
    private final LongWork work;
    private final TransactionTemplate transaction;

    CatalogueLoad(
            CatalogueShops shops,
            CatalogueAisles aisles,
            ManyProducts products,
            LongWork work,
            TransactionTemplate transaction) {
        this.shops = shops;
        this.aisles = aisles;
        this.products = products;
        this.work = work;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What its progress is called. */
    static String progress(String file) {
        return NAME + " " + file;
    }

    @Override
    public void run(String file) {
        var catalogue = new CatalogueFile(Path.of(file));
        var contents = catalogue.contents();
        var begun = work.begin(progress(file), contents.products());
        if (begun.finished()) return;
        var sellers =
                Objects.requireNonNull(
                        transaction.execute(
                                status -> {
                                    aisles.add();
                                    return shops.open(contents.merchants());
                                }));
        log.info("Catalogue {}: from {} of {} products", file, begun.done(), begun.total());
        catalogue.read(begun.done(), CHUNK, chunk -> load(file, chunk, sellers));
        work.of(progress(file))
                .ifPresent(now -> log.info("Catalogue {}: {} %", file, now.percent()));
    }

    /** Passes over what another process has loaded meanwhile. */
    private void load(String file, CatalogueFile.Chunk chunk, Map<String, ShopId> sellers) {
        transaction.executeWithoutResult(
                status -> {
                    var now = work.hold(progress(file)).orElseThrow();
                    if (now.done() != chunk.first()) return;
                    products.list(
                            chunk.lines().stream().map(line -> draft(line, sellers)).toList());
                    work.advance(progress(file), now.done() + chunk.lines().size());
                });
    }

    private ProductDraft draft(NamedCsvRecord line, Map<String, ShopId> sellers) {
        return aisles.product(line, Objects.requireNonNull(sellers.get(line.getField("merchant"))));
    }
}
