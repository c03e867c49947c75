package fr.halle.desk.changes;

import fr.halle.catalog.bulk.Bulk;
import fr.halle.catalog.editing.OwnShelf;
import fr.halle.catalog.editing.Place;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import java.util.List;
import java.util.UUID;

/** The products that were ticked, or {@code all} of a tab of the list. */
record Chosen(List<UUID> product, boolean all, String tab, String name) {

    List<ProductId> ids(OwnShelf shelf, ShopId shop) {
        if (!all) return product.stream().limit(Bulk.MOST).map(ProductId::new).toList();
        return shelf.ids(shop, Place.named(tab), name, Bulk.MOST);
    }
}
