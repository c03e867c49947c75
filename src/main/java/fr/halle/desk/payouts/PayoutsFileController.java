package fr.halle.desk.payouts;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.files.TableWriter;
import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** The same period to take along: a table for the accountant, or the statement on paper. */
@Controller
@Access(Who.FIGURE_READER)
class PayoutsFileController {

    private final MyShops shops;
    private final Statements statements;
    private final Sheet sheet;
    private final MessageSource messages;
    private final Clock clock;

    PayoutsFileController(
            MyShops shops,
            Statements statements,
            Sheet sheet,
            MessageSource messages,
            Clock clock) {
        this.shops = shops;
        this.statements = statements;
        this.sheet = sheet;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/payouts.{ending}")
    void give(
            @PathVariable String shop,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            ActingFor acting,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var own = shops.frame(shop, acting).shop();
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var span = Span.of(month, from, to, today);
        var texts = new Texts(messages, Language.of(locale));
        boolean paper = ending.equals("pdf");
        @Nullable FileKind kind = FileKind.ending(ending).orElse(null);
        if (kind == null && !paper) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        var statement = statements.of(own.organisation(), span);
        var name = "%s-reversements-%s-%s.%s".formatted(shop, span.from(), span.to(), ending);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        if (kind == null) {
            response.setContentType("application/pdf");
            response.getOutputStream().write(sheet.of(own, statement, today, texts));
            return;
        }
        response.setContentType(kind.mediaType());
        try (var out = TableWriter.of(kind, response.getOutputStream())) {
            new PayoutsFile(texts).write(statement, out);
        }
    }
}
