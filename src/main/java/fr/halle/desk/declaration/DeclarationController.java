package fr.halle.desk.declaration;

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
    private final DeclarationPages pages;

    DeclarationController(MyShops shops, DeclarationPages pages) {
        this.shops = shops;
        this.pages = pages;
    }

    @GetMapping("/counter/{shop}/declaration/{year}")
    ModelAndView show(@PathVariable String shop, @PathVariable int year, ActingFor acting) {
        return pages.page(shops.frame(shop, acting), year).view();
    }
}
