package fr.halle.desk.invoices;

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

/**
 * For the accountant, and for the platform by which the merchant reports (CGI art. 289 bis, 290).
 */
@Controller
@Access(Who.FIGURE_READER)
class ExportController {

    private final MyShops shops;
    private final Exports exports;
    private final MessageSource messages;
    private final Clock clock;

    ExportController(MyShops shops, Exports exports, MessageSource messages, Clock clock) {
        this.shops = shops;
        this.exports = exports;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/invoices.{ending}")
    void table(
            @PathVariable String shop,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable YearMonth month,
            ActingFor acting,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var own = shops.frame(shop, acting).shop();
        var stretch = Stretch.of(month, null, null, today());
        try (var out = writer(ending, stretch.named(shop, "factures", ending), response)) {
            exports.invoices(own.id(), stretch, new Texts(messages, Language.of(locale)), out);
        }
    }

    @GetMapping("/counter/{shop}/invoices/daily-totals.{ending}")
    void dailyTotals(
            @PathVariable String shop,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable YearMonth month,
            ActingFor acting,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var own = shops.frame(shop, acting).shop();
        var stretch = Stretch.of(month, null, null, today());
        try (var out = writer(ending, stretch.named(shop, "e-reporting", ending), response)) {
            exports.dailyTotals(own.id(), stretch, new Texts(messages, Language.of(locale)), out);
        }
    }

    /** Every Factur-X file of the days, or of the month. */
    @GetMapping("/counter/{shop}/invoices/archive")
    void archive(
            @PathVariable String shop,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            ActingFor acting,
            HttpServletResponse response)
            throws IOException {
        var own = shops.frame(shop, acting).shop();
        var stretch = Stretch.of(month, from, to, today());
        response.setContentType("application/zip");
        name(response, stretch.named(shop, "factures", "zip"));
        exports.archive(own.id(), stretch, response.getOutputStream());
    }

    private static TableWriter writer(String ending, String name, HttpServletResponse response)
            throws IOException {
        var kind =
                FileKind.ending(ending)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(kind.mediaType());
        name(response, name);
        return TableWriter.of(kind, response.getOutputStream());
    }

    private static void name(HttpServletResponse response, String name) {
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
