package fr.halle.catalog.intake;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.catalog.mapping.Heading;
import fr.halle.catalog.putting.Putting;
import fr.halle.kernel.Language;
import fr.halle.kernel.Vat;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rows of a file mean in this market, with what their sender chose for all of them. */
@Component
public class Understanding {

    private final Catalog catalog;

    Understanding(Catalog catalog) {
        this.catalog = catalog;
    }

    public Chunk of(Kept kept, List<KeptRows.Product> products) {
        return Chunk.of(products, kept.mapping(), aisles());
    }

    public Putting.Usual usual(Kept kept, Map<String, Vat> rates) {
        var chosen =
                catalog.categories().stream()
                        .filter(each -> each.slug().equals(kept.category()))
                        .findFirst();
        return new Putting.Usual(chosen.orElse(null), kept.vat(), rates);
    }

    private Map<String, String> aisles() {
        var aisles = new HashMap<String, String>();
        for (Category each : catalog.categories()) {
            aisles.put(Heading.plain(each.name(Language.EN)), each.slug());
            aisles.put(Heading.plain(each.name(Language.FR)), each.slug());
        }
        catalog.categories().forEach(each -> aisles.put(Heading.plain(each.slug()), each.slug()));
        return aisles;
    }
}
