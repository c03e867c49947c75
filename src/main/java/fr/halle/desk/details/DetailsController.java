package fr.halle.desk.details;

import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.desk.MyShops;
import fr.halle.identity.Identity;
import fr.halle.shops.ActingFor;
import fr.halle.shops.details.ShopDetails;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes what a shop says of itself; a new name keeps the old address. */
@Controller
@Access(Who.DETAILS_KEEPER)
class DetailsController {

    private static final int LATEST = 10;

    private final MyShops shops;
    private final ShopDetails details;
    private final Identity identity;

    DetailsController(MyShops shops, ShopDetails details, Identity identity) {
        this.shops = shops;
        this.details = details;
        this.identity = identity;
    }

    @GetMapping("/counter/{shop}/details")
    ModelAndView show(@PathVariable String shop, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        return page(frame, DetailsForm.of(frame.shop()), Mistakes.NONE);
    }

    @PostMapping("/counter/{shop}/details")
    ModelAndView change(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String story,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String email,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var form = DetailsForm.typed(name, story, phone, email);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) return page(frame, form, mistakes);
        var slug = details.change(frame.shop(), form.wanted(), acting.person());
        return new ModelAndView("redirect:/counter/" + slug + "/details");
    }

    private ModelAndView page(Frame frame, DetailsForm form, Mistakes mistakes) {
        var history = details.history(frame.shop().id(), LATEST);
        var names =
                identity.names(history.stream().map(ShopDetails.Change::by).distinct().toList());
        return new DetailsPage(frame, form, mistakes, history, names).view();
    }
}
