package fr.halle.desk.farm;

import fr.halle.catalog.farm.CycleGoods;
import fr.halle.catalog.farm.Cycles;
import fr.halle.desk.MyShops;
import fr.halle.kernel.ProductId;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a cycle takes orders of, and how many each week. */
@Controller
@Access(Who.SHELF_KEEPER)
class CycleGoodsController {

    private final MyShops shops;
    private final OwnCycles own;
    private final Cycles cycles;
    private final CycleGoods goods;

    CycleGoodsController(MyShops shops, OwnCycles own, Cycles cycles, CycleGoods goods) {
        this.shops = shops;
        this.own = own;
        this.cycles = cycles;
        this.goods = goods;
    }

    @GetMapping("/counter/{shop}/cycles/{cycle}")
    ModelAndView show(
            @PathVariable String shop,
            @PathVariable UUID cycle,
            @RequestParam(defaultValue = "") String done,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var now = cycles.now();
        var page =
                new CyclePage(
                        frame,
                        own.find(frame, cycle).next(now),
                        goods.choices(frame.shop().id()),
                        !done.isEmpty(),
                        now);
        return new ModelAndView("desk/farm/cycle.jte", "page", page);
    }

    @PostMapping("/counter/{shop}/cycles/{cycle}/products")
    String choose(
            @PathVariable String shop,
            @PathVariable UUID cycle,
            @RequestParam MultiValueMap<String, String> typed,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        goods.choose(frame.shop().id(), own.find(frame, cycle).id(), chosen(typed));
        return "redirect:" + frame.path() + "/cycles/" + cycle + "?done=yes";
    }

    /** A most that cannot be read is none: the page that follows shows it. */
    private static Map<ProductId, Integer> chosen(MultiValueMap<String, String> typed) {
        var most = new HashMap<ProductId, Integer>();
        for (var product : typed.getOrDefault("product", List.of())) {
            if (!product.matches("[0-9a-f-]{36}")) continue;
            most.put(
                    new ProductId(UUID.fromString(product)),
                    number(typed.getOrDefault("most-" + product, List.of(""))));
        }
        return most;
    }

    private static int number(List<String> typed) {
        var many = typed.getFirst().strip();
        return many.matches("\\d{1,6}") ? Integer.parseInt(many) : 0;
    }
}
