package fr.halle.ordering.withdrawal;

import fr.halle.kernel.Language;
import fr.halle.ordering.placed.Purchase;
import fr.halle.ordering.placed.Purchases;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * « Renoncer au contrat ici », then « Confirmer la rétractation » (Code de la consommation,
 * D221-5).
 */
@Controller
@Access(Who.ANYONE)
class WithdrawalController {

    private final Purchases purchases;
    private final Withdrawals withdrawals;

    WithdrawalController(Purchases purchases, Withdrawals withdrawals) {
        this.purchases = purchases;
        this.withdrawals = withdrawals;
    }

    @GetMapping("/withdrawal")
    ModelAndView ask(@RequestParam(defaultValue = "") String number) {
        var form = WithdrawalForm.cleaned("", number, "", List.of());
        return new WithdrawalPage(form, null, Map.of()).view();
    }

    /** The order is shown only to whoever knows its number and the address it was placed with. */
    @PostMapping("/withdrawal")
    ModelAndView declare(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String email) {
        var form = WithdrawalForm.cleaned(name, number, email, List.of());
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return new WithdrawalPage(form, null, mistakes).view();
        @Nullable Purchase purchase = known(form);
        if (purchase == null) return unknown(form);
        if (purchase.buyer() != null) return professional(form);
        return new WithdrawalPage(form, purchase, mistakes).view();
    }

    @PostMapping("/withdrawal/confirmation")
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "order", required = false) @Nullable List<String> orders,
            Locale locale) {
        var form = WithdrawalForm.cleaned(name, number, email, orders == null ? List.of() : orders);
        @Nullable Purchase purchase = form.mistakes().isEmpty() ? known(form) : null;
        if (purchase == null) return unknown(form);
        if (purchase.buyer() != null) return professional(form);
        if (purchase.orders().stream().noneMatch(form::names)) {
            return new WithdrawalPage(
                            form, purchase, Map.of("orders", "ordering.withdrawal.orders.missing"))
                    .view();
        }
        withdrawals.declare(form, purchase, Language.of(locale));
        return new ModelAndView("redirect:/withdrawal/received");
    }

    @GetMapping("/withdrawal/received")
    String received() {
        return "ordering/withdrawal/received.jte";
    }

    private @Nullable Purchase known(WithdrawalForm form) {
        return purchases.byNumber(form.number(), form.email()).orElse(null);
    }

    /** L221-18 is for consumers. */
    private static ModelAndView professional(WithdrawalForm form) {
        return new WithdrawalPage(form, null, Map.of("number", "ordering.withdrawal.professional"))
                .view();
    }

    private static ModelAndView unknown(WithdrawalForm form) {
        return new WithdrawalPage(
                        form, null, Map.of("number", "ordering.withdrawal.number.unknown"))
                .view();
    }
}
