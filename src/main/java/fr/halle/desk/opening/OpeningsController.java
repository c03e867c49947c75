package fr.halle.desk.opening;

import fr.halle.desk.trader.Download;
import fr.halle.identity.Holding;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Shops;
import fr.halle.shops.founding.Founding;
import fr.halle.shops.founding.Foundings;
import fr.halle.shops.founding.Validation;
import fr.halle.shops.trader.Documents;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shops that wait for an animator, and what becomes of them. */
@Controller
@Access(Who.ANIMATOR)
class OpeningsController {

    private static final int LONGEST = 4_000;

    private final Foundings foundings;
    private final Validation validation;
    private final Shops shops;
    private final Documents documents;
    private final Clock clock;

    OpeningsController(
            Foundings foundings,
            Validation validation,
            Shops shops,
            Documents documents,
            Clock clock) {
        this.foundings = foundings;
        this.validation = validation;
        this.shops = shops;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/openings")
    ModelAndView show(Holding holding) {
        return page(holding, "");
    }

    @PostMapping("/openings/{founding}/validation")
    String validate(@PathVariable UUID founding, Holding holding) {
        validation.validate(one(founding, holding), holding.person());
        return "redirect:/openings";
    }

    @PostMapping("/openings/{founding}/return")
    ModelAndView giveBack(
            @PathVariable UUID founding,
            @RequestParam(defaultValue = "") String reason,
            Holding holding) {
        var one = one(founding, holding);
        var clean = reason.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        if (clean.isEmpty() || clean.length() > LONGEST) return page(holding, founding.toString());
        validation.giveBack(one, clean, holding.person());
        return new ModelAndView("redirect:/openings");
    }

    /** A paper of a shop that waits for this animator. */
    @GetMapping("/openings/{founding}/documents/{document}")
    ResponseEntity<byte[]> read(
            @PathVariable UUID founding, @PathVariable UUID document, Holding holding) {
        return documents
                .one(Objects.requireNonNull(one(founding, holding).shop()), document)
                .map(Download::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Founding one(UUID id, Holding holding) {
        return foundings
                .waiting(
                        id,
                        holding.everywhere(RoleKind.ANIMATOR),
                        holding.epciArray(RoleKind.ANIMATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Holding holding, String wrong) {
        var waiting =
                foundings.waiting(
                        holding.everywhere(RoleKind.ANIMATOR),
                        holding.epciArray(RoleKind.ANIMATOR));
        var ids =
                waiting.stream()
                        .flatMap(founding -> Stream.ofNullable(founding.shop()))
                        .collect(Collectors.<ShopId>toSet());
        var page =
                new OpeningsPage(
                        waiting, shops.byIds(ids), documents.of(ids), clock.instant(), wrong);
        var view = new ModelAndView("desk/opening/openings.jte", "page", page);
        if (!wrong.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
