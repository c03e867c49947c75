package fr.halle.ordering.basket;

import fr.halle.catalog.Offer;
import fr.halle.catalog.figures.Interest;
import fr.halle.kernel.OfferId;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Controller
@Access(Who.ANYONE)
class BasketController {

    private final BasketCookie cookie;
    private final Baskets baskets;
    private final Parcels parcels;
    private final Offered offered;
    private final Watch watch;

    /** What is counted, and by which clock. */
    @Component
    record Watch(Interest interest, Clock clock) {}

    BasketController(
            BasketCookie cookie, Baskets baskets, Parcels parcels, Offered offered, Watch watch) {
        this.cookie = cookie;
        this.baskets = baskets;
        this.parcels = parcels;
        this.offered = offered;
        this.watch = watch;
    }

    @GetMapping("/basket")
    ModelAndView show(
            @RequestParam(required = false) @Nullable UUID added, HttpServletRequest request) {
        return page(request, null, added == null ? null : new OfferId(added));
    }

    @PostMapping("/basket/lines")
    ModelAndView add(
            @RequestParam UUID offer,
            @RequestParam(defaultValue = "1") String quantity,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = new OfferId(offer);
        var known = known(id).orElseThrow(BasketController::notThere);
        if (isByQuote(known)) throw notThere();
        return switch (Quantity.parse(quantity, 1, known.least())) {
            case Quantity.Unusable(var key, var typed) ->
                    page(request, new BasketPage.Problem(known, key, typed), null);
            case Quantity.Of(var value) -> {
                baskets.add(cookie.readOrGive(request, response), known, value);
                watch.interest().added(id);
                yield new ModelAndView("redirect:/basket?added=" + offer);
            }
        };
    }

    /** As whoever asks may see it. */
    private Optional<Offer> known(OfferId id) {
        return Optional.ofNullable(offered.to(cookie.person(), List.of(id)).get(id));
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** What is asked for by quote has no button: nobody comes here by a page of ours. */
    private static boolean isByQuote(Offer offer) {
        var condition = offer.condition();
        return condition != null && !condition.isOrdered();
    }

    @PostMapping("/basket/lines/{offer}")
    ModelAndView change(
            @PathVariable UUID offer, @RequestParam String quantity, HttpServletRequest request) {
        var id = new OfferId(offer);
        var known = known(id).orElse(null);
        if (known == null) {
            // theirs to have no more, and the page that still shows it cannot know
            cookie.read(request).ifPresent(basket -> baskets.set(basket, id, 0));
            return new ModelAndView("redirect:/basket");
        }
        return switch (Quantity.parse(quantity, 0, known.least())) {
            case Quantity.Unusable(var key, var typed) ->
                    page(request, new BasketPage.Problem(known, key, typed), null);
            case Quantity.Of(var value) -> {
                cookie.read(request).ifPresent(basket -> baskets.set(basket, id, value));
                yield new ModelAndView("redirect:/basket");
            }
        };
    }

    private ModelAndView page(
            HttpServletRequest request,
            BasketPage.@Nullable Problem problem,
            @Nullable OfferId added) {
        List<Parcel> shown =
                cookie.read(request).map(baskets::byId).map(parcels::of).orElse(List.of());
        var name =
                shown.stream()
                        .flatMap(parcel -> parcel.lines().stream())
                        .filter(line -> line.offer().id().equals(added))
                        .map(line -> line.offer().fullName())
                        .findFirst()
                        .orElse(null);
        var view =
                new ModelAndView(
                        "ordering/basket/basket.jte",
                        "page",
                        new BasketPage(shown, problem, name, watch.clock().instant()));
        if (problem != null) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
