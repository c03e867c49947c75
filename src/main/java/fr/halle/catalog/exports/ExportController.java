package fr.halle.catalog.exports;

import fr.halle.catalog.files.FileKind;
import fr.halle.catalog.files.TableWriter;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Shops;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

@Controller
@Access(Who.SHELF_KEEPER)
class ExportController {

    private final Shops shops;
    private final ExportRows rows;
    private final PublicAddress here;

    ExportController(Shops shops, ExportRows rows, PublicAddress here) {
        this.shops = shops;
        this.rows = rows;
        this.here = here;
    }

    @GetMapping("/counter/{shop}/exports/products.{ending}")
    void give(
            ActingFor acting,
            @PathVariable String shop,
            @PathVariable String ending,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var own = shops.runBy(acting, shop).orElseThrow(ExportController::unknown);
        var kind = FileKind.ending(ending).orElseThrow(ExportController::unknown);
        var table = new ExportTable(locale.getLanguage().equals("en"), here::of);
        response.setContentType(kind.mediaType());
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + shop + "." + ending + "\"");
        try (var out = TableWriter.of(kind, response.getOutputStream())) {
            out.row(table.headings());
            rows.each(own.id(), row -> write(out, table, row));
        }
    }

    private static void write(TableWriter out, ExportTable table, ExportRows.Row row) {
        try {
            out.row(table.cells(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
