package fr.halle.desk.opening;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.shops.founding.Foundings;
import fr.halle.shops.founding.GivingUp;
import fr.halle.shops.founding.Validation;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** What it takes to open a shop, the request to have it looked at, and giving it up. */
@Controller
@Access(Who.SIGNED_IN)
class OpenAShopController {

    private final Steps steps;
    private final Foundings foundings;
    private final Validation validation;
    private final GivingUp givingUp;

    OpenAShopController(
            Steps steps, Foundings foundings, Validation validation, GivingUp givingUp) {
        this.steps = steps;
        this.foundings = foundings;
        this.validation = validation;
        this.givingUp = givingUp;
    }

    @GetMapping("/open-a-shop")
    @Access(Who.ANYONE)
    ModelAndView what(
            @RequestParam(defaultValue = "") String done,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        boolean begun = person != null && foundings.of(person.id()).isPresent();
        return new ModelAndView(
                "desk/opening/what.jte",
                "page",
                new WhatPage(person != null, begun, done.equals("given-up")));
    }

    /** Only a full meter is worth an animator’s time. */
    @PostMapping("/open-a-shop/request")
    ModelAndView ask(@AuthenticationPrincipal SignedIn person) {
        var founding = steps.of(person.id());
        var page = steps.page(Step.SHELF, founding, Mistakes.NONE, "");
        if (page.shop() == null) return new ModelAndView("redirect:/open-a-shop");
        if (!page.full().isFull()) {
            var missing =
                    page.full().items().stream()
                            .filter(item -> !item.done())
                            .map(item -> Mistake.of(item.key(), "desk.opening.meter." + item.key()))
                            .toList();
            return steps.page(Step.SHELF, founding, new Mistakes(List.copyOf(missing)), "").view();
        }
        validation.ask(founding);
        return new ModelAndView("redirect:" + Step.SHELF.path());
    }

    @PostMapping("/open-a-shop/removal")
    String forget(@AuthenticationPrincipal SignedIn person) {
        givingUp.giveUp(person.id());
        return "redirect:/open-a-shop?done=given-up";
    }
}
