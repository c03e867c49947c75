package fr.halle.desk.assistance;

import static java.util.stream.Collectors.toMap;

import fr.halle.desk.Mistake;
import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Contracts;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The merchant does not want to go on; granting a mandate later takes it up again. */
@Controller
@Access(Who.MERCHANT)
class DeclineController {

    private static final int LONGEST = 300;

    private final MyShops shops;
    private final Onboardings onboardings;
    private final Contracts contracts;
    private final Granting granting;
    private final AssistancePages pages;

    DeclineController(
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

    @PostMapping("/counter/{shop}/assistance/decline")
    ModelAndView decline(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String reason,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var clean = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        if (clean.length() > LONGEST) {
            var wrong = Mistake.of("reason", "desk.assistance.decline.long");
            return pages.refused(frame, null, new Mistakes(List.of(wrong)), clean);
        }
        var providers = contracts.all().stream().collect(toMap(Contract::id, Contract::provider));
        var open =
                onboardings.of(frame.shop().id()).stream()
                        .filter(each -> !each.isSigned() && !each.declined())
                        .collect(
                                toMap(
                                        Function.identity(),
                                        each ->
                                                Objects.requireNonNull(
                                                        providers.get(each.contract()))));
        granting.decline(frame.shop(), open, clean, acting.person());
        return new ModelAndView("redirect:" + frame.path() + "/assistance?done=declined");
    }
}
