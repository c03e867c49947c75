package fr.halle.catalog.imports;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * What the pages and the command ask alike. A shop or a file of somebody else's does not exist
 * here: 404.
 */
@Component
class ImportDesk {

    private final Shops shops;
    private final Catalog catalog;
    private final Uploads uploads;
    private final Imports imports;

    ImportDesk(Shops shops, Catalog catalog, Uploads uploads, Imports imports) {
        this.shops = shops;
        this.catalog = catalog;
        this.uploads = uploads;
        this.imports = imports;
    }

    ImportFormPage form(
            ActingFor acting, String shop, ImportForm typed, List<Upload.Mistake> wrong) {
        return new ImportFormPage(own(acting, shop), categories(), typed, wrong);
    }

    List<Category> categories() {
        return catalog.categories();
    }

    Upload receive(ActingFor acting, String shop, ImportForm form, @Nullable MultipartFile file)
            throws IOException {
        return uploads.receive(acting, own(acting, shop).id(), form, file);
    }

    ImportPage page(ActingFor acting, String slug, UUID id) {
        var shop = own(acting, slug);
        return page(shop, imports.find(shop.id(), id).orElseThrow(ImportDesk::unknown));
    }

    ImportPage confirm(ActingFor acting, String slug, UUID id) {
        var shop = own(acting, slug);
        return page(shop, imports.confirm(shop.id(), id).orElseThrow(ImportDesk::unknown));
    }

    private ImportPage page(Shop shop, KeptFile file) {
        var preview =
                file.result() == null
                        ? imports.preview(shop.id(), file)
                        : new Preview(List.of(), List.of(), List.of());
        return new ImportPage(shop, file, preview);
    }

    private Shop own(ActingFor acting, String slug) {
        return shops.bySlug(slug)
                .filter(shop -> acting.runs(shop.id()))
                .orElseThrow(ImportDesk::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
