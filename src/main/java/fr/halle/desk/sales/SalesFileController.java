package fr.halle.desk.sales;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.files.TableWriter;
import fr.halle.desk.MyShops;
import fr.halle.kernel.Language;
import fr.halle.ordering.figures.SaleLine;
import fr.halle.ordering.figures.SaleLines;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Texts;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** What sold in a period, line by line, to take to the accountant. */
@Controller
@Access(Who.FIGURE_READER)
class SalesFileController {

    private final MyShops shops;
    private final SaleLines lines;
    private final MessageSource messages;
    private final Clock clock;

    SalesFileController(MyShops shops, SaleLines lines, MessageSource messages, Clock clock) {
        this.shops = shops;
        this.lines = lines;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/sales.{ending}")
    void give(
            @PathVariable String shop,
            @PathVariable String ending,
            @RequestParam(defaultValue = "week") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            ActingFor acting,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var own = shops.frame(shop, acting).shop();
        var kind =
                FileKind.ending(ending)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var day = on == null ? Moment.of(clock.instant()).day() : on;
        var period = Period.around(Period.Kind.named(by), day);
        var name = "%s-%s-%s.%s".formatted(shop, period.first(), period.last(), ending);
        response.setContentType(kind.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        var file = new SalesFile(new Texts(messages, Language.of(locale)));
        try (var out = TableWriter.of(kind, response.getOutputStream())) {
            out.row(file.headings());
            lines.each(own.id(), period.first(), period.end(), line -> write(out, file, line));
        }
    }

    private static void write(TableWriter out, SalesFile file, SaleLine line) {
        try {
            out.row(file.cells(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
