package fr.halle.desk.farm;

import fr.halle.catalog.farm.Cycles;
import fr.halle.desk.MyShops;
import fr.halle.desk.preparation.Sums;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.UUID;

/** The list of the harvest: the next day, unless another is asked for. */
@Controller
@Access(Who.ORDER_HANDLER)
class HarvestController {

    private final MyShops shops;
    private final OwnCycles own;
    private final Cycles cycles;
    private final Harvest harvest;

    HarvestController(MyShops shops, OwnCycles own, Cycles cycles, Harvest harvest) {
        this.shops = shops;
        this.own = own;
        this.cycles = cycles;
        this.harvest = harvest;
    }

    @GetMapping("/counter/{shop}/cycles/{cycle}/harvest")
    ModelAndView list(
            @PathVariable String shop,
            @PathVariable UUID cycle,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var found = own.find(frame, cycle);
        var now = cycles.now();
        var next = found.next(now);
        var shown = day == null ? next : found.on(day);
        var orders = harvest.orders(frame.shop().id(), shown);
        return new ModelAndView(
                "desk/farm/harvest.jte",
                "page",
                new HarvestPage(frame, shown, next.day(), Sums.of(orders), orders.size(), now));
    }
}
