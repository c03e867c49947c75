package fr.halle.governance.acts;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** The register of what was published, and the same as open data. */
@Controller
@Access(Who.ANYONE)
class RegisterController {

    private final Register register;
    private final OpenData data;
    private final PublicAddress address;

    RegisterController(Register register, OpenData data, PublicAddress address) {
        this.register = register;
        this.data = data;
        this.address = address;
    }

    @GetMapping("/council/deliberations")
    ModelAndView show(@RequestParam(defaultValue = "0") int year) {
        return new ModelAndView("governance/acts/register.jte", "page", register.page(year));
    }

    @GetMapping("/council/deliberations.csv")
    void give(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"deliberations.csv\"");
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(OpenDataRow.COLUMNS);
            for (var row : data.rows()) {
                csv.writeRecord(row.cells(address.of("/council/deliberations/" + row.id())));
            }
        }
    }
}
