package fr.halle.desk.assistance;

import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Set;

/** Who helps, and what they did. */
@Controller
@Access(Who.MERCHANT)
class AssistanceController {

    private static final Set<String> DONE =
            Set.of("granted", "revoked", "refused", "signed", "declined");

    private final MyShops shops;
    private final AssistancePages pages;

    AssistanceController(MyShops shops, AssistancePages pages) {
        this.shops = shops;
        this.pages = pages;
    }

    @GetMapping("/counter/{shop}/assistance")
    ModelAndView show(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String done,
            ActingFor acting) {
        return pages.page(shops.frame(shop, acting), DONE.contains(done) ? done : "");
    }
}
