package fr.halle.desk.shelf;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.editing.Act;
import fr.halle.catalog.editing.Acts;
import fr.halle.catalog.editing.OwnShelf;
import fr.halle.catalog.editing.Saved;
import fr.halle.catalog.editing.Sheet;
import fr.halle.catalog.editing.UsualVat;
import fr.halle.catalog.pictures.Album;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.identity.Identity;
import fr.halle.kernel.Cover;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** Puts the page of a product together: as many statements however many variants it has. */
@Component
class Editor {

    private static final int ACTS_SHOWN = 5;

    private final Catalog catalog;
    private final UsualVat usual;
    private final OwnShelf shelf;
    private final Watch watch;
    private final History history;

    /** Who did what. */
    @Component
    record History(Acts acts, Identity identity) {}

    /** What is seen of it, and what the charter says of it. */
    @Component
    record Watch(Album album, LiveScore score) {}

    Editor(Catalog catalog, UsualVat usual, OwnShelf shelf, Watch watch, History history) {
        this.catalog = catalog;
        this.usual = usual;
        this.shelf = shelf;
        this.watch = watch;
        this.history = history;
    }

    EditorPage.Choices choices() {
        return new EditorPage.Choices(catalog.categories(), usual.byCategory());
    }

    EditorPage blank(Frame frame) {
        var form = ProductForm.blank(shelf.latestCategory(frame.shop().id()).orElse(""));
        return page(frame, null, form, List.of());
    }

    EditorPage page(Frame frame, Sheet sheet, String done) {
        return page(frame, sheet, ProductForm.of(sheet), List.of(), null, done);
    }

    EditorPage page(Frame frame, @Nullable Sheet sheet, ProductForm form, List<Mistake> mistakes) {
        return page(frame, sheet, form, mistakes, null, "");
    }

    EditorPage overtaken(Frame frame, Sheet now, ProductForm form, Saved.Overtaken by) {
        return page(frame, now, form.shownWith(now), List.of(), by, "");
    }

    private EditorPage page(
            Frame frame,
            @Nullable Sheet sheet,
            ProductForm form,
            List<Mistake> mistakes,
            Saved.@Nullable Overtaken overtaken,
            String done) {
        var choices = choices();
        var pictures = sheet == null ? List.<Cover>of() : watch.album().of(sheet.id());
        var typed = FormCheck.read(form, Set.of(), choices.usual(), "", "").wanted();
        var verdict = watch.score().of(frame.shop().id(), sheet, typed, pictures);
        var acts = sheet == null ? List.<Act>of() : history.acts().of(sheet.id(), ACTS_SHOWN);
        var names = history.identity().names(acts.stream().map(Act::by).distinct().toList());
        var known = new EditorPage.Known(pictures, acts, names, verdict);
        return new EditorPage(
                frame, sheet, form, new Mistakes(mistakes), choices, known, overtaken, done);
    }
}
