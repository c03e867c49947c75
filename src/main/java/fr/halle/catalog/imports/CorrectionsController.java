package fr.halle.catalog.imports;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.files.TableWriter;
import fr.halle.kernel.Language;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;

/** Gives back what is to mend: the rows of those products, as they came, and why. */
@Controller
@Access(Who.SHELF_KEEPER)
class CorrectionsController {

    private final ImportDesk desk;
    private final Corrections corrections;
    private final MessageSource messages;

    CorrectionsController(ImportDesk desk, Corrections corrections, MessageSource messages) {
        this.desk = desk;
        this.corrections = corrections;
        this.messages = messages;
    }

    @GetMapping("/counter/{shop}/imports/{id}/corrections.{ending}")
    void give(
            ActingFor acting,
            @PathVariable String shop,
            @PathVariable UUID id,
            @PathVariable String ending,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var file = desk.page(acting, shop, id).file();
        var kind =
                FileKind.ending(ending)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var texts = new Texts(messages, Language.of(locale));
        response.setContentType(kind.mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"corrections." + ending + "\"");
        try (var out = TableWriter.of(kind, response.getOutputStream())) {
            var headings = new ArrayList<>(file.headings());
            headings.add(texts.text("catalog.import.corrections.why"));
            out.row(headings);
            for (var row : corrections.of(id)) {
                var cells = new ArrayList<>(row.cells());
                cells.addAll(
                        Collections.nCopies(
                                Math.max(0, file.headings().size() - cells.size()), ""));
                cells.add(row.why(texts));
                out.row(cells);
            }
        }
    }
}
