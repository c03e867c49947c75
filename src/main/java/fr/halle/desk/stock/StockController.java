package fr.halle.desk.stock;

import fr.halle.catalog.counting.StockList;
import fr.halle.desk.Frame;
import fr.halle.desk.MyShops;
import fr.halle.desk.shelf.Amounts;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Optional;
import java.util.UUID;

/** All that is sold, with what is left of it, and at how many to be warned. */
@Controller
@Access(Who.STOCK_COUNTER)
@RequestMapping("/counter/{shop}/stock")
class StockController {

    private static final int SIZE = 24;

    private final MyShops shops;
    private final StockList stock;

    StockController(MyShops shops, StockList stock) {
        this.shops = shops;
        this.stock = stock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean low,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "") String recounted,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var search = new StockPage.Search(name.strip(), low, after == null ? "" : after.toString());
        var typed = stock.warning(frame.shop().id()).map(String::valueOf).orElse("");
        return page(frame, search, after, new StockPage.Warning(typed, "", ""), recounted);
    }

    @PostMapping("/warning")
    ModelAndView warn(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String at,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var typed = at.strip();
        int number = Amounts.number(typed);
        if (!typed.isEmpty() && number < 0) {
            var search = new StockPage.Search("", false, "");
            var wrong = new StockPage.Warning(typed, "at", "desk.stock.warning.wrong");
            var view = page(frame, search, null, wrong, "");
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        stock.warn(
                frame.shop().id(),
                Optional.of(number).filter(each -> each >= 0).orElse(null),
                acting.person());
        return new ModelAndView("redirect:" + frame.path() + "/stock#warning");
    }

    private ModelAndView page(
            Frame frame,
            StockPage.Search search,
            @Nullable UUID after,
            StockPage.Warning warning,
            String recounted) {
        var found = stock.rows(frame.shop().id(), search.name(), search.low(), after, SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        var next = found.size() > SIZE ? shown.getLast().id().value().toString() : null;
        return new ModelAndView(
                "desk/stock/stock.jte",
                "page",
                new StockPage(frame, search, shown, next, warning, recounted));
    }
}
