package fr.halle.identity.secondfactor;

import fr.halle.identity.Identity;
import fr.halle.identity.LocalPath;
import fr.halle.identity.Person;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;

/**
 * Asks for the code: of whoever has just shown the first factor, and of whoever is inside without
 * the second and wants a page of their role.
 */
@Controller
@Access(Who.ANYONE)
class CodeController {

    private final HalfEntry halfEntry;
    private final Identity identity;
    private final SecondFactors factors;
    private final ProvenEntry entry;
    private final InventedTelephones telephones;

    CodeController(
            HalfEntry halfEntry,
            Identity identity,
            SecondFactors factors,
            ProvenEntry entry,
            InventedTelephones telephones) {
        this.halfEntry = halfEntry;
        this.identity = identity;
        this.factors = factors;
        this.entry = entry;
        this.telephones = telephones;
    }

    private record Asked(Person person, String next) {}

    @GetMapping("/sign-in/second-factor")
    ModelAndView ask(
            @RequestParam(defaultValue = "/") String next,
            @AuthenticationPrincipal @Nullable SignedIn inside,
            HttpServletRequest request) {
        var asked = asked(next, inside, request);
        if (asked.isEmpty()) return new ModelAndView("redirect:/sign-in");
        if (!factors.isOn(asked.get().person().id())) {
            return new ModelAndView(
                    "redirect:/my/security/second-factor", "next", asked.get().next());
        }
        if (inside != null) telephones.lend(asked.get().person(), request);
        return page(asked.get(), null, request);
    }

    @PostMapping("/sign-in/second-factor")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String next,
            @AuthenticationPrincipal @Nullable SignedIn inside,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = asked(next, inside, request);
        if (asked.isEmpty()) return new ModelAndView("redirect:/sign-in");
        var person = asked.get().person();
        var outcome = entry.enter(person, code, request, response);
        if (outcome != CodeOutcome.RIGHT) return page(asked.get(), outcome.sentence(), request);
        halfEntry.forget(request, response);
        return new ModelAndView("redirect:" + asked.get().next());
    }

    private Optional<Asked> asked(
            String next, @Nullable SignedIn inside, HttpServletRequest request) {
        var waiting =
                inside == null
                        ? halfEntry.read(request)
                        : Optional.of(new HalfEntry.Waiting(inside.id(), LocalPath.of(next)));
        return waiting.flatMap(
                who -> identity.byId(who.person()).map(person -> new Asked(person, who.next())));
    }

    private ModelAndView page(Asked asked, @Nullable String problem, HttpServletRequest request) {
        var page =
                new CodePage(
                        asked.person().name(),
                        asked.next(),
                        telephones.code(asked.person(), request),
                        problem);
        var view = new ModelAndView("identity/secondfactor/code.jte", "page", page);
        if (problem != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
