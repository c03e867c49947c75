package fr.halle.desk.shelf;

import fr.halle.catalog.Category;
import fr.halle.catalog.editing.Publication;
import fr.halle.catalog.editing.Sheet;
import fr.halle.catalog.pictures.Album;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistake;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.TooLarge;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the buttons of a product's page do, whether the product is new or not. */
@Component
class EditorActs {

    private static final String REMOVE = "remove-";
    private static final int SHORTEST_ALT = 3;

    private final Editor editor;
    private final Album album;
    private final Publication publication;
    private final MessageSource messages;

    EditorActs(Editor editor, Album album, Publication publication, MessageSource messages) {
        this.editor = editor;
        this.album = album;
        this.publication = publication;
        this.messages = messages;
    }

    /** With one line more or fewer, if that is what was asked. */
    Optional<ProductForm> redrawn(ProductForm form) {
        var act = form.value("act");
        if (act.equals("add")) return Optional.of(form.withLine());
        return act.startsWith(REMOVE)
                ? Optional.of(form.withoutLine(act.substring(REMOVE.length())))
                : Optional.empty();
    }

    /** A browser forgets the file that was chosen: when something is to mend, say so. */
    FormCheck.Read read(
            ProductForm form, @Nullable MultipartFile file, Locale locale, boolean draft) {
        var choices = editor.choices();
        var slugs = choices.categories().stream().map(Category::slug).collect(Collectors.toSet());
        var piece = messages.getMessage("desk.editor.piece", null, locale);
        var kilo = messages.getMessage("desk.editor.kilo", null, locale);
        var read = FormCheck.read(form, slugs, choices.usual(), piece, kilo);
        boolean sells = !draft || form.value("act").equals("publish");
        var mistakes = new ArrayList<>(read.mistakes());
        if (sells && read.wanted().lines().isEmpty()) {
            mistakes.add(
                    Mistake.of("price-" + form.lines().getFirst(), "desk.editor.price.missing"));
        }
        if (!mistakes.isEmpty() && file != null && !file.isEmpty()) {
            mistakes.add(Mistake.of("file", "desk.editor.file.again"));
        }
        return new FormCheck.Read(read.wanted(), mistakes);
    }

    /** The product is saved: its photograph, its publication, and back to its page. */
    ModelAndView finish(
            Frame frame, Sheet saved, ProductForm form, @Nullable MultipartFile file, PersonId by)
            throws IOException {
        boolean photograph = file != null && !file.isEmpty();
        if (photograph || TooLarge.isThisRequest()) {
            var mistakes = album.add(saved.id(), file, words(form, saved), by);
            if (!mistakes.isEmpty()) return refused(frame, saved, mistakes);
        }
        var done =
                form.value("act").equals("publish")
                        ? Done.of(publication.publish(frame.shop().id(), saved.id(), by))
                        : Done.SAVED;
        return new ModelAndView(done.at(frame, saved.slug()));
    }

    /** What the photograph shows is, unless somebody says more, the product. */
    private static String words(ProductForm form, Sheet saved) {
        if (form.value("alt").length() >= SHORTEST_ALT) return form.value("alt");
        return saved.name().length() >= SHORTEST_ALT ? saved.name() : saved.name() + " – photo";
    }

    private ModelAndView refused(
            Frame frame, Sheet saved, List<fr.halle.pictures.Mistake> mistakes) {
        var told =
                mistakes.stream()
                        .map(each -> new Mistake(each.field(), each.key(), each.arguments()))
                        .toList();
        return editor.page(frame, saved, ProductForm.of(saved), told).view();
    }
}
