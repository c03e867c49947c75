package fr.halle.ordering.checkout;

import fr.halle.kernel.Language;
import fr.halle.ordering.basket.Basket;
import fr.halle.ordering.basket.BasketCookie;
import fr.halle.ordering.basket.BasketId;
import fr.halle.ordering.basket.Baskets;
import fr.halle.ordering.placed.Purchase;
import fr.halle.payments.Next;
import fr.halle.payments.Payments;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One page from basket to purchase, with an account or without. */
@Controller
@Access(Who.ANYONE)
class CheckoutController {

    private final BasketCookie cookie;
    private final Baskets baskets;
    private final Checkout checkout;
    private final CheckoutPages pages;
    private final Payments payments;

    CheckoutController(
            BasketCookie cookie,
            Baskets baskets,
            Checkout checkout,
            CheckoutPages pages,
            Payments payments) {
        this.cookie = cookie;
        this.baskets = baskets;
        this.checkout = checkout;
        this.pages = pages;
        this.payments = payments;
    }

    @GetMapping("/checkout")
    ModelAndView ask(
            @AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request) {
        var basket = cookie.read(request).map(baskets::byId).filter(b -> !b.isEmpty());
        if (basket.isEmpty()) return new ModelAndView("redirect:/basket");
        var form =
                person == null
                        ? CheckoutForm.empty(basket.get().revision(), "", "", "")
                        : CheckoutForm.empty(
                                basket.get().revision(),
                                person.name(),
                                person.email(),
                                pages.phone(person.id()));
        return page(basket.get(), form, Mending.nothing());
    }

    @PostMapping("/checkout")
    ModelAndView place(
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal @Nullable SignedIn person,
            HttpServletRequest request,
            Locale locale) {
        var form = CheckoutForm.of(sent);
        var id = cookie.read(request);
        if (id.isEmpty()) return new ModelAndView("redirect:/basket");
        var before = checkout.placedFrom(id.get(), form.revision());
        if (before.isPresent()) return pay(before.get());
        var basket = baskets.byId(id.get());
        if (basket.isEmpty()) return emptied(id.get(), form.revision());
        var language = Language.of(locale);
        var checked =
                pages.check(basket, form, Optional.ofNullable(person).map(SignedIn::id), language);
        var right = checked.form();
        if (right == null)
            return page(basket, form, new Mending(checked.mistakes(), form.atMost(), Set.of()));
        return switch (checkout.place(id.get(), right)) {
            case CheckoutOutcome.Placed(var purchase) -> pay(purchase);
            case CheckoutOutcome.Refused refused ->
                    page(basket, form, pages.mending(basket, refused, language));
            case CheckoutOutcome.BasketHasChanged _ ->
                    page(
                            baskets.byId(id.get()),
                            form,
                            new Mending(
                                    List.of(
                                            Mistake.of(
                                                    "lines", "ordering.checkout.basket-changed")),
                                    Map.of(),
                                    Set.of()));
            case CheckoutOutcome.NotTheirShop _ ->
                    page(
                            basket,
                            form,
                            new Mending(
                                    List.of(Mistake.of("buyer", "ordering.checkout.buyer.missing")),
                                    form.atMost(),
                                    Set.of()));
            case CheckoutOutcome.EmptyBasket _ -> new ModelAndView("redirect:/basket");
        };
    }

    /** Perhaps by the same form, sent twice and placed between our two looks. */
    private ModelAndView emptied(BasketId id, int revision) {
        return checkout.placedFrom(id, revision)
                .map(this::pay)
                .orElseGet(() -> new ModelAndView("redirect:/basket"));
    }

    private ModelAndView page(Basket basket, CheckoutForm form, Mending mending) {
        var view =
                new ModelAndView(
                        "ordering/checkout/checkout.jte",
                        "page",
                        pages.page(basket, form, mending));
        if (!mending.mistakes().isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /**
     * Off to the provider's page if there is one; else to the purchase, which says how things
     * stand.
     */
    private ModelAndView pay(Purchase purchase) {
        boolean waits = purchase.state() == Purchase.State.AWAITING_PAYMENT;
        if (waits && payments.begin(purchase.id().value()) instanceof Next.Redirect(var url)) {
            return new ModelAndView("redirect:" + url);
        }
        return new ModelAndView("redirect:" + purchase.path());
    }
}
