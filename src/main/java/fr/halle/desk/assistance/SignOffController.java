package fr.halle.desk.assistance;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.shops.assistance.Contracts;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.shops.assistance.Stage;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The merchant signs what is on the shelf; nobody else does. */
@Controller
@Access(Who.MERCHANT)
class SignOffController {

    private final MyShops shops;
    private final Onboardings onboardings;
    private final Contracts contracts;
    private final Granting granting;
    private final AssistancePages pages;

    SignOffController(
            MyShops shops,
            Onboardings onboardings,
            Contracts contracts,
            Granting granting,
            AssistancePages pages) {
        this.shops = shops;
        this.onboardings = onboardings;
        this.contracts = contracts;
        this.granting = granting;
        this.pages = pages;
    }

    /** {@code products}: how many the page showed; another number is shown first. */
    @PostMapping("/counter/{shop}/assistance/sign-off")
    ModelAndView sign(
            @PathVariable String shop,
            @RequestParam(defaultValue = "-1") int products,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var checked =
                onboardings.of(frame.shop().id()).stream()
                        .filter(each -> each.stage() == Stage.CHECKED && !each.declined())
                        .findFirst();
        if (checked.isEmpty()) return refused(frame, "desk.assistance.sign.nothing");
        if (products != pages.products(frame.shop().id()))
            return refused(frame, "desk.assistance.sign.changed");
        var contract =
                contracts.all().stream()
                        .filter(each -> each.id().equals(checked.get().contract()))
                        .findFirst()
                        .orElseThrow();
        granting.sign(frame.shop(), checked.get(), contract, products, acting.person());
        return new ModelAndView("redirect:" + frame.path() + "/assistance?done=signed");
    }

    private ModelAndView refused(Frame frame, String key) {
        return pages.refused(frame, null, new Mistakes(List.of(Mistake.of("sign", key))));
    }
}
