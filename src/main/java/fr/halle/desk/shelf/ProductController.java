package fr.halle.desk.shelf;

import fr.halle.catalog.editing.Place;
import fr.halle.catalog.editing.ProductEditing;
import fr.halle.catalog.editing.Saved;
import fr.halle.catalog.editing.Sheet;
import fr.halle.catalog.editing.Sheets;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistake;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A product's one page: shown, and saved unless somebody else did meanwhile. */
@Controller
@Access(Who.SHELF_KEEPER)
@RequestMapping("/counter/{shop}/products/{slug}/edit")
class ProductController {

    private final MyShops shops;
    private final Sheets sheets;
    private final Editor editor;
    private final EditorActs acts;
    private final ProductEditing editing;

    ProductController(
            MyShops shops, Sheets sheets, Editor editor, EditorActs acts, ProductEditing editing) {
        this.shops = shops;
        this.sheets = sheets;
        this.editor = editor;
        this.acts = acts;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String shop,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String done,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        return editor.page(frame, sheet(frame, slug), Done.key(done)).view();
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String shop,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            ActingFor acting,
            Locale locale)
            throws IOException {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        var form = new ProductForm(Map.copyOf(typed));
        var redrawn = acts.redrawn(form);
        if (redrawn.isPresent()) {
            return editor.page(frame, sheet, redrawn.get(), List.of()).view();
        }
        var read = acts.read(form, file, locale, sheet.place() == Place.DRAFT);
        if (!read.mistakes().isEmpty()) {
            return editor.page(frame, sheet, form, read.mistakes()).view();
        }
        return switch (editing.save(sheet, shown(form), read.wanted(), acting.person())) {
            case Saved.Done(String now) ->
                    acts.finish(frame, sheet(frame, now), form, file, acting.person());
            case Saved.Overtaken overtaken ->
                    editor.overtaken(frame, sheet(frame, slug), form, overtaken).view();
            case Saved.Recounted(var offers) -> recounted(frame, sheet(frame, slug), form, offers);
        };
    }

    private ModelAndView recounted(
            Frame frame, Sheet now, ProductForm form, Set<fr.halle.kernel.OfferId> offers) {
        var mistakes =
                form.lines().stream()
                        .flatMap(
                                line ->
                                        now.lines().stream()
                                                .filter(known -> offers.contains(known.id()))
                                                .filter(
                                                        known ->
                                                                form.value("offer-" + line)
                                                                        .equals(
                                                                                known.id()
                                                                                        .value()
                                                                                        .toString()))
                                                .map(
                                                        known ->
                                                                Mistake.of(
                                                                        "stock-" + line,
                                                                        "desk.editor.stock.recounted",
                                                                        known.available())))
                        .toList();
        return editor.page(frame, now, form.shownWith(now), mistakes).view();
    }

    private Sheet sheet(Frame frame, String slug) {
        return sheets.find(frame.shop().id(), slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A form that does not say it was shown long ago. */
    private static Instant shown(ProductForm form) {
        try {
            return Instant.parse(form.value("shown"));
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
