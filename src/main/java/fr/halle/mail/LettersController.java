package fr.halle.mail;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.Demonstration;
import fr.halle.web.spi.ThisMachine;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.UUID;

/**
 * The mails of a demonstration, for whoever tries it on their own machine: on a public one nobody
 * reads others' mail.
 */
@Controller
@Access(Who.ANYONE)
class LettersController {

    private final LetterBox letterBox;
    private final Demonstration demonstration;
    private final boolean openToAll;

    LettersController(
            LetterBox letterBox,
            Demonstration demonstration,
            @Value("${halle.demo.open-mails:false}") boolean openToAll) {
        this.letterBox = letterBox;
        this.demonstration = demonstration;
        this.openToAll = openToAll;
    }

    @GetMapping("/demonstration/mails")
    ModelAndView letters(@RequestParam @Nullable UUID before, HttpServletRequest request) {
        check(request);
        return new ModelAndView("mail/letters.jte", "page", letterBox.newestFirst(before));
    }

    @GetMapping("/demonstration/mails/{letter}")
    ModelAndView letter(@PathVariable UUID letter, HttpServletRequest request) {
        check(request);
        var page = letterBox.letter(letter).orElseThrow(LettersController::notHere);
        return new ModelAndView("mail/one-letter.jte", "page", page);
    }

    private void check(HttpServletRequest request) {
        boolean open = demonstration.isOn() && (openToAll || ThisMachine.sends(request));
        if (!open) throw notHere();
    }

    private static ResponseStatusException notHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
