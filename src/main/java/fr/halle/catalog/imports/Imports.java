package fr.halle.catalog.imports;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.ProductDraft;
import fr.halle.catalog.Put;
import fr.halle.kernel.ShopId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks at a kept file, then imports it: all or nothing, once. */
@Component
class Imports {

    private final KeptFiles files;
    private final ListedProducts listed;
    private final Catalog catalog;

    Imports(KeptFiles files, ListedProducts listed, Catalog catalog) {
        this.files = files;
        this.listed = listed;
        this.catalog = catalog;
    }

    Optional<KeptFile> find(ShopId shop, UUID id) {
        return files.find(shop, id);
    }

    /** Writes nothing. */
    Preview preview(ShopId shop, KeptFile file) {
        var reading = read(shop, file);
        var puts = listed.compare(shop, drafts(reading));
        var lines = new ArrayList<Preview.Line>();
        for (int i = 0; i < puts.size(); i++) {
            lines.add(new Preview.Line(reading.entries().get(i), puts.get(i)));
        }
        return new Preview(lines, reading.notices(), reading.problems());
    }

    /**
     * Empty when there is no such file in that shop. A file with problems, or imported already,
     * stays as it is.
     */
    @Transactional
    Optional<KeptFile> confirm(ShopId shop, UUID id) {
        files.takeTurn(shop);
        var file = files.find(shop, id);
        if (file.isEmpty() || file.get().result() != null) return file;
        var preview = preview(shop, file.get());
        if (!preview.problems().isEmpty()) return file;
        var different =
                preview.lines().stream()
                        .filter(line -> line.put() != Put.UNCHANGED)
                        .map(line -> line.entry().draft())
                        .toList();
        var puts = catalog.put(shop, different);
        int created = Collections.frequency(puts, Put.NEW);
        int changed = Collections.frequency(puts, Put.CHANGED);
        int unchanged = preview.lines().size() - created - changed;
        files.markImported(id, new KeptFile.Result(created, changed, unchanged));
        return files.find(shop, id);
    }

    private Reading read(ShopId shop, KeptFile file) {
        var category =
                catalog.categories().stream()
                        .filter(each -> each.slug().equals(file.category()))
                        .findFirst()
                        .orElseThrow();
        return switch (ProductFile.read(file.text())) {
            case ProductFile.Table(var rows) ->
                    ShopifyExport.read(rows, shop, new Choice(category, file.vat()));
            // it was readable when it came: only a later version of the reader can think otherwise
            case ProductFile.Unusable(var why) -> throw new IllegalStateException(why.key());
        };
    }

    private static List<ProductDraft> drafts(Reading reading) {
        return reading.entries().stream().map(Reading.Entry::draft).toList();
    }
}
