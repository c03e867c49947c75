package fr.halle.catalog.imports;

import fr.halle.catalog.gathering.Gathered;
import fr.halle.catalog.gathering.GatheredCount;
import fr.halle.catalog.intake.Chunk;
import fr.halle.catalog.intake.Findings;
import fr.halle.catalog.intake.HeldRows;
import fr.halle.catalog.intake.Kept;
import fr.halle.catalog.intake.KeptFiles;
import fr.halle.catalog.intake.KeptRows;
import fr.halle.catalog.intake.Mappings;
import fr.halle.catalog.intake.Missing;
import fr.halle.catalog.intake.Shelving;
import fr.halle.catalog.intake.UsualRates;
import fr.halle.catalog.mapping.Guess;
import fr.halle.catalog.mapping.Mapping;
import fr.halle.jobs.LongWork;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shop;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fills the pages of an import. */
@Component
class ImportPages {

    private static final int SHOWN = 100;
    private static final int SAMPLES = 3;

    private final KeptFiles files;
    private final KeptRows rows;
    private final Findings findings;
    private final Mappings mappings;
    private final Progressing progressing;

    ImportPages(
            KeptFiles files,
            KeptRows rows,
            Findings findings,
            Mappings mappings,
            Progressing progressing) {
        this.files = files;
        this.rows = rows;
        this.findings = findings;
        this.mappings = mappings;
        this.progressing = progressing;
    }

    Optional<Kept> find(ShopId shop, UUID id) {
        return files.find(shop, id);
    }

    Optional<Mapping> known(Kept kept) {
        return mappings.known(kept.shop(), kept.headings());
    }

    MappingPage mapping(Shop shop, Kept kept, boolean insufficient) {
        var mapping =
                kept.fields() != null
                        ? kept.mapping()
                        : known(kept).orElseGet(() -> Guess.of(kept.headings()));
        return new MappingPage(
                shop, kept, mapping, rows.after(kept.id(), 0, SAMPLES), insufficient);
    }

    ImportPage page(Shop shop, Kept kept) {
        var id = kept.id();
        boolean checked = kept.stage() == Kept.Stage.CHECKED;
        return new ImportPage(
                shop,
                kept,
                findings.notices(id),
                findings.problems(id, SHOWN),
                findings.problemCount(id),
                findings.rowsToMend(id),
                checked ? lines(kept) : List.of(),
                checked ? progressing.missing(kept) : 0,
                progressing.percent(kept),
                progressing.charter(kept, SHOWN),
                progressing.photographs(kept, SHOWN),
                progressing.rates(kept));
    }

    private List<ImportPage.Line> lines(Kept kept) {
        var products = rows.products(kept.id(), 0, SHOWN);
        var chunk = progressing.understood(kept, products);
        return products.stream()
                .filter(each -> !List.of("WRONG", "ASIDE", "").contains(each.outcome()))
                .flatMap(
                        each ->
                                Optional.ofNullable(chunk.entries().get(each.first())).stream()
                                        .map(entry -> new ImportPage.Line(entry, each.outcome())))
                .toList();
    }

    /** What of a file is only known by working on it. */
    @Component
    static class Progressing {

        private final Shelving shelving;
        private final Missing missing;
        private final LongWork work;
        private final HeldRows held;
        private final GatheredCount photographs;

        Progressing(
                Shelving shelving,
                Missing missing,
                LongWork work,
                HeldRows held,
                GatheredCount photographs) {
            this.shelving = shelving;
            this.missing = missing;
            this.work = work;
            this.held = held;
            this.photographs = photographs;
        }

        Charter charter(Kept kept, int shown) {
            return new Charter(kept.quality(), held.count(kept.id()), held.of(kept.id(), shown));
        }

        Gathered photographs(Kept kept, int shown) {
            return photographs.of(kept.id(), shown);
        }

        Chunk understood(Kept kept, List<KeptRows.Product> products) {
            return shelving.understood(kept, products);
        }

        List<UsualRates.Rate> rates(Kept kept) {
            return shelving.rates(kept);
        }

        int missing(Kept kept) {
            return missing.count(kept.id());
        }

        int percent(Kept kept) {
            return work.of(kept.work()).map(now -> now.percent()).orElse(0);
        }
    }
}
