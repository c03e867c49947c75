package fr.halle.desk.declaration;

import fr.halle.dac7.Sellers;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** « Ce que nous déclarons »: the merchant reads it before the tax office does. */
@Controller
@Access(Who.FIGURE_READER)
class DeclarationController {

    private final MyShops shops;
    private final Sellers sellers;

    DeclarationController(MyShops shops, Sellers sellers) {
        this.shops = shops;
        this.sellers = sellers;
    }

    @GetMapping("/counter/{shop}/declaration/{year}")
    ModelAndView show(@PathVariable String shop, @PathVariable int year, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var seller = sellers.of(year, frame.shop().organisation()).orElse(null);
        return new ModelAndView(
                "desk/declaration/declaration.jte",
                "page",
                new DeclarationPage(frame, year, seller));
    }
}
