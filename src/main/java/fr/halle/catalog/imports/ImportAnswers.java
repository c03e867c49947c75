package fr.halle.catalog.imports;

import fr.halle.kernel.Language;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The same addresses as the pages, for a programme that accepts application/json. */
@RestController
@Access(Who.SHELF_KEEPER)
class ImportAnswers {

    private final ImportDesk desk;
    private final MessageSource messages;

    ImportAnswers(ImportDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** What may be sent as category. */
    @GetMapping(path = "/counter/{shop}/import", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Aisle> categories(Locale locale) {
        return desk.categories().stream()
                .map(each -> new Aisle(each.slug(), each.name(Language.of(locale))))
                .toList();
    }

    record Aisle(String slug, String name) {}

    @PostMapping(path = "/counter/{shop}/import", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportAnswer> receive(
            ActingFor acting,
            @PathVariable String shop,
            ImportForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile photographs,
            Locale locale)
            throws IOException {
        return switch (desk.receive(acting, shop, form, new Brought(file, photographs))) {
            case Upload.Kept(var id) -> {
                desk.guess(acting, shop, id);
                yield answer(desk.page(acting, shop, id), locale);
            }
            case Upload.Refused(var mistakes) ->
                    ResponseEntity.unprocessableContent()
                            .body(ImportAnswer.refused(mistakes, texts(locale)));
        };
    }

    @PostMapping(
            path = "/counter/{shop}/imports/{id}/confirmation",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportAnswer> confirm(
            ActingFor acting, @PathVariable String shop, @PathVariable UUID id, Locale locale) {
        return answer(desk.confirm(acting, shop, id, false, false), locale);
    }

    /** For whoever waits for the end of a large file. */
    @GetMapping(path = "/counter/{shop}/imports/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportAnswer> show(
            ActingFor acting, @PathVariable String shop, @PathVariable UUID id, Locale locale) {
        return answer(desk.page(acting, shop, id), locale);
    }

    private ResponseEntity<ImportAnswer> answer(ImportPage page, Locale locale) {
        var answer = ImportAnswer.of(page, texts(locale));
        return answer.problems().isEmpty()
                ? ResponseEntity.ok(answer)
                : ResponseEntity.unprocessableContent().body(answer);
    }

    private Texts texts(Locale locale) {
        return new Texts(messages, Language.of(locale));
    }
}
