package fr.halle.desk.farm;

import fr.halle.catalog.farm.CycleGoods;
import fr.halle.catalog.farm.WeeklyContents;
import fr.halle.desk.MyShops;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.ProductId;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is in the baskets this week and the next, written by the farmer. */
@Controller
@Access(Who.SHELF_KEEPER)
class BasketsController {

    private final MyShops shops;
    private final WeeklyContents contents;
    private final CycleGoods goods;
    private final Clock clock;

    BasketsController(MyShops shops, WeeklyContents contents, CycleGoods goods, Clock clock) {
        this.shops = shops;
        this.contents = contents;
        this.goods = goods;
        this.clock = clock;
    }

    @GetMapping("/counter/{shop}/baskets")
    ModelAndView show(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String done,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var id = frame.shop().id();
        var week = WeeklyContents.week(today());
        var baskets = contents.of(id, List.of(week.minusWeeks(1), week, week.plusWeeks(1)));
        var known = baskets.stream().map(WeeklyContents.Basket::id).collect(Collectors.toSet());
        var others = goods.choices(id).stream().filter(each -> !known.contains(each.id())).toList();
        var page = new BasketsPage(frame, week, baskets, others, !done.isEmpty());
        return new ModelAndView("desk/farm/baskets.jte", "page", page);
    }

    @PostMapping("/counter/{shop}/baskets")
    String begin(
            @PathVariable String shop,
            @RequestParam(required = false) @Nullable UUID product,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        if (product != null) contents.begin(frame.shop().id(), new ProductId(product));
        return "redirect:" + frame.path() + "/baskets";
    }

    @PostMapping("/counter/{shop}/baskets/{product}/contents")
    String write(
            @PathVariable String shop,
            @PathVariable UUID product,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate week,
            @RequestParam(defaultValue = "") String lines,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var words = lines.replaceAll("[\\p{Cntrl}&&[^\r\n]]", " ").strip();
        contents.write(
                frame.shop().id(),
                new ProductId(product),
                WeeklyContents.week(week == null ? today() : week),
                words.substring(0, Math.min(words.length(), WeeklyContents.LONGEST)),
                acting.person());
        return "redirect:" + frame.path() + "/baskets?done=yes";
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
