package fr.halle.identity.book;

import fr.halle.identity.forms.Mistake;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes into a person's own address book. */
@Controller
@Access(Who.SIGNED_IN)
class AddressesController {

    private static final String BOOK = "redirect:/my/account/addresses";

    private final Addresses addresses;
    private final AddressCheck check;

    AddressesController(Addresses addresses, AddressCheck check) {
        this.addresses = addresses;
        this.check = check;
    }

    @GetMapping("/my/account/addresses")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return page(person, Address.empty(person.name()), List.of());
    }

    @PostMapping("/my/account/addresses")
    ModelAndView add(
            @AuthenticationPrincipal SignedIn person, @ModelAttribute("form") AddressForm form) {
        return keep(person, form.address(null));
    }

    @GetMapping("/my/account/addresses/{address}")
    ModelAndView open(@AuthenticationPrincipal SignedIn person, @PathVariable UUID address) {
        var found = addresses.one(person.id(), address).orElseThrow(AddressesController::notTheirs);
        return page(person, found, List.of());
    }

    @PostMapping("/my/account/addresses/{address}")
    ModelAndView change(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID address,
            @ModelAttribute("form") AddressForm form) {
        if (addresses.one(person.id(), address).isEmpty()) throw notTheirs();
        return keep(person, form.address(address));
    }

    @PostMapping("/my/account/addresses/{address}/choice")
    String choose(@AuthenticationPrincipal SignedIn person, @PathVariable UUID address) {
        if (!addresses.choose(person.id(), address)) throw notTheirs();
        return BOOK;
    }

    @PostMapping("/my/account/addresses/{address}/removal")
    String remove(@AuthenticationPrincipal SignedIn person, @PathVariable UUID address) {
        if (!addresses.remove(person.id(), address)) throw notTheirs();
        return BOOK;
    }

    private ModelAndView keep(SignedIn person, Address address) {
        var mistakes = new ArrayList<>(check.mistakes(address));
        if (!mistakes.isEmpty()) return page(person, address, mistakes);
        boolean kept =
                address.id() == null
                        ? addresses.add(person.id(), address)
                        : addresses.change(person.id(), address);
        if (kept) return new ModelAndView(BOOK);
        return page(
                person,
                address,
                List.of(Mistake.of("label", "identity.address.too-many", Addresses.MOST)));
    }

    private ModelAndView page(SignedIn person, Address form, List<Mistake> mistakes) {
        var page = new AddressesPage(addresses.of(person.id()), form, mistakes);
        var view = new ModelAndView("identity/book/addresses.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ResponseStatusException notTheirs() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
