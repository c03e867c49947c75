package fr.halle.desk.payouts;

import fr.halle.desk.Frame;
import fr.halle.desk.MyShops;
import fr.halle.kernel.Language;
import fr.halle.payments.receiving.ReceivingAccounts;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;

/** The account that receives the merchant's money: how it stands, and the way to complete it. */
@Controller
@Access(Who.MERCHANT)
class AccountController {

    private final MyShops shops;
    private final ReceivingAccounts accounts;

    AccountController(MyShops shops, ReceivingAccounts accounts) {
        this.shops = shops;
        this.accounts = accounts;
    }

    /** {@code back}: from the provider's page, so it is asked what has changed. */
    @GetMapping("/counter/{shop}/payouts/account")
    ModelAndView show(
            @PathVariable String shop,
            @RequestParam(defaultValue = "false") boolean back,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        if (back) accounts.refresh(frame.shop().organisation());
        return view(frame, "", HttpStatus.OK);
    }

    @PostMapping("/counter/{shop}/payouts/account")
    ModelAndView complete(@PathVariable String shop, ActingFor acting, Locale locale) {
        var frame = shops.frame(shop, acting);
        var returnPath = frame.path() + "/payouts/account?back=true";
        return accounts.onboarding(frame.shop().organisation(), returnPath, Language.of(locale))
                .map(page -> new ModelAndView("redirect:" + page))
                .orElseGet(
                        () ->
                                view(
                                        frame,
                                        "desk.payouts.account.no-answer",
                                        HttpStatus.SERVICE_UNAVAILABLE));
    }

    private ModelAndView view(Frame frame, String problem, HttpStatusCode status) {
        var payee = frame.shop().organisation();
        var page =
                new AccountPage(
                        frame,
                        accounts.of(payee).orElse(null),
                        accounts.isWaitedFor(payee),
                        problem);
        var view = new ModelAndView("desk/payouts/account.jte", "page", page);
        view.setStatus(status);
        return view;
    }
}
