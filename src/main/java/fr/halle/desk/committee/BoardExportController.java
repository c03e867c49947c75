package fr.halle.desk.committee;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.files.TableWriter;
import fr.halle.identity.Holding;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The same shops as the board shows, as a table for the committee. */
@Controller
@Access(Who.ANIMATOR)
class BoardExportController {

    private static final List<String> HEADINGS =
            List.of(
                    "epci",
                    "shop",
                    "commune",
                    "stage",
                    "since",
                    "waits",
                    "obstacle",
                    "hours",
                    "due");
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private final Board board;
    private final MessageSource messages;

    BoardExportController(Board board, MessageSource messages) {
        this.board = board;
        this.messages = messages;
    }

    @GetMapping("/assistance/board.{ending}")
    void give(
            @PathVariable String ending,
            Holding holding,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var kind =
                FileKind.ending(ending)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = board.page(holding);
        var texts = new Texts(messages, Language.of(locale));
        response.setContentType(kind.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\""
                        + texts.text("desk.committee.file")
                        + "."
                        + ending
                        + "\"");
        try (var out = TableWriter.of(kind, response.getOutputStream())) {
            out.row(HEADINGS.stream().map(each -> texts.text("desk.committee." + each)).toList());
            for (var line : page.lines()) out.row(cells(line, page, texts));
        }
    }

    private static List<?> cells(Line line, BoardPage page, Texts texts) {
        var shop = line.onboarding();
        return List.of(
                line.epci().name(),
                shop.name(),
                line.commune(),
                texts.text(line.standing()),
                CivilTime.local(shop.since()).toLocalDate().toString(),
                BigDecimal.valueOf(shop.isSigned() ? 0 : shop.days(page.now())),
                shop.obstacle(),
                BigDecimal.valueOf(shop.quarters()).divide(QUARTERS),
                page.due(shop).getAmount());
    }
}
