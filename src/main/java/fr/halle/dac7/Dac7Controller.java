package fr.halle.dac7;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** The accountant reads who is declared, and takes the file to the tax office. */
@Controller
@Access(Who.ACCOUNTANT)
class Dac7Controller {

    private static final int FIRST_YEAR = 2023; // directive (EU) 2021/514, article 2

    private final Sellers sellers;
    private final Declaration declaration;
    private final Clock clock;

    Dac7Controller(Sellers sellers, Declaration declaration, Clock clock) {
        this.sellers = sellers;
        this.declaration = declaration;
        this.clock = clock;
    }

    @GetMapping("/accounts/dac7/{year}")
    ModelAndView show(@PathVariable int year) {
        return new ModelAndView("dac7/dac7.jte", "page", page(year));
    }

    /** Where none can be made, the page says why. */
    @GetMapping("/accounts/dac7/{year}/file")
    ResponseEntity<byte[]> file(@PathVariable int year) {
        var page = page(year);
        if (!(page.file() instanceof Declared.Made made)) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(page.path()))
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"dac7-%d.xml\"".formatted(year))
                .header("Cache-Control", "no-store")
                .body(made.xml().getBytes(StandardCharsets.UTF_8));
    }

    private Dac7Page page(int year) {
        if (year < FIRST_YEAR || year > 2100) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var all = sellers.of(year);
        var file = declaration.of(year, Dac7Page.declared(all), clock.instant());
        return new Dac7Page(year, all, file);
    }
}
