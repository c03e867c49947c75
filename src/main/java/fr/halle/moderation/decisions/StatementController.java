package fr.halle.moderation.decisions;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/**
 * The statement of reasons behind the link of a letter, and the appeal against it (DSA, art. 17 and
 * 20).
 */
@Controller
@Access(Who.ANYONE)
class StatementController {

    private final Statement statement;
    private final Cases cases;
    private final Deciding deciding;
    private final Clock clock;

    StatementController(Statement statement, Cases cases, Deciding deciding, Clock clock) {
        this.statement = statement;
        this.cases = cases;
        this.deciding = deciding;
        this.clock = clock;
    }

    @GetMapping("/decisions/{statement}")
    ModelAndView show(@PathVariable("statement") String token) {
        return page(token, "", "").view(HttpStatus.OK);
    }

    @PostMapping("/decisions/{statement}/appeal")
    ModelAndView appeal(
            @PathVariable("statement") String token,
            @RequestParam(defaultValue = "") String words) {
        var clean = words.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        var page = page(token, clean, "");
        if (!page.mayAppeal()) return page.view(HttpStatus.UNPROCESSABLE_CONTENT);
        if (clean.isEmpty() || clean.length() > StatementPage.LONGEST) {
            return page(token, clean, "moderation.appeal.words.missing")
                    .view(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        deciding.appeal(page.about(), page.side(), clean);
        return new ModelAndView("redirect:/decisions/" + token);
    }

    private StatementPage page(String token, String words, String problem) {
        var read =
                statement
                        .read(token)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new StatementPage(
                token,
                cases.ofDecision(read.decision()),
                read.side(),
                words,
                problem,
                clock.instant());
    }
}
