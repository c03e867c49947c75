package fr.halle.catalog.imports;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.catalog.intake.Kept;
import fr.halle.catalog.mapping.Guess;
import fr.halle.catalog.mapping.Mapping;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
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
    private final ImportPages pages;

    ImportDesk(Shops shops, Catalog catalog, Uploads uploads, Imports imports, ImportPages pages) {
        this.shops = shops;
        this.catalog = catalog;
        this.uploads = uploads;
        this.imports = imports;
        this.pages = pages;
    }

    ImportFormPage form(
            ActingFor acting, String shop, ImportForm typed, List<Upload.Mistake> wrong) {
        return new ImportFormPage(own(acting, shop), categories(), typed, wrong);
    }

    List<Category> categories() {
        return catalog.categories();
    }

    /** What is known by its headings is tried at once. */
    Upload receive(ActingFor acting, String slug, ImportForm form, Brought brought)
            throws IOException {
        var shop = own(acting, slug);
        var upload = uploads.receive(acting, shop.id(), form, brought);
        if (upload instanceof Upload.Kept(var id)) {
            var kept = kept(shop, id);
            pages.known(kept)
                    .ifPresent(mapping -> imports.map(kept, mapping, acting.person(), false));
        }
        return upload;
    }

    /** A programme cannot be asked: what its columns probably mean is what they mean. */
    void guess(ActingFor acting, String slug, UUID id) {
        var kept = kept(own(acting, slug), id);
        var guess = Guess.of(kept.headings());
        if (kept.stage() == Kept.Stage.TO_MAP && guess.isEnough())
            imports.map(kept, guess, acting.person(), false);
    }

    MappingPage mapping(ActingFor acting, String slug, UUID id, boolean insufficient) {
        var shop = own(acting, slug);
        return pages.mapping(shop, kept(shop, id), insufficient);
    }

    /** False when a product cannot be made of these columns. */
    boolean map(ActingFor acting, String slug, UUID id, List<String> fields) {
        var kept = kept(own(acting, slug), id);
        var mapping = Mapping.of(kept.headings(), fields);
        if (!mapping.isEnough()) return false;
        if (!kept.isOver() && kept.stage() != Kept.Stage.RUNNING)
            imports.map(kept, mapping, acting.person(), true);
        return true;
    }

    ImportPage page(ActingFor acting, String slug, UUID id) {
        var shop = own(acting, slug);
        return pages.page(shop, kept(shop, id));
    }

    /** With rows to mend, only if the others are wanted without them. */
    ImportPage confirm(ActingFor acting, String slug, UUID id, boolean leave, boolean archives) {
        var page = page(acting, slug, id);
        if (page.problemCount() == 0 || leave) imports.confirm(page.file(), archives);
        return page(acting, slug, id);
    }

    void cancel(ActingFor acting, String slug, UUID id) {
        imports.cancel(kept(own(acting, slug), id), acting.person());
    }

    private Kept kept(Shop shop, UUID id) {
        return pages.find(shop.id(), id).orElseThrow(ImportDesk::unknown);
    }

    private Shop own(ActingFor acting, String slug) {
        return shops.runBy(acting, slug).orElseThrow(ImportDesk::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
