package fr.halle.desk.board;

import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.shops.Shops;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The shop's board, whole or only what moves on it. */
@Controller
@Access(Who.ORDER_HANDLER)
class BoardController {

    private final MyShops myShops;
    private final Board board;
    private final Shops shops;

    BoardController(MyShops myShops, Board board, Shops shops) {
        this.myShops = myShops;
        this.board = board;
        this.shops = shops;
    }

    /** Whoever has one shop alone goes straight to what they do there. */
    @GetMapping("/counter")
    @Access(Who.SHOP_TEAM)
    ModelAndView shops(ActingFor acting) {
        var mine = myShops.frames(acting);
        return mine.size() == 1
                ? new ModelAndView("redirect:" + mine.getFirst().home())
                : new ModelAndView("desk/board/counter.jte", "page", new CounterPage(mine));
    }

    @GetMapping("/counter/{shop}")
    ModelAndView board(
            @PathVariable String shop,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            ActingFor acting) {
        var frame = myShops.frame(shop, acting);
        var id = frame.shop().id();
        var week = Objects.requireNonNull(shops.weeks(List.of(id)).get(id));
        var page = new BoardPage(frame, board.lanes(frame, day), week);
        return new ModelAndView("desk/board/board.jte", "page", page);
    }

    /** The lanes alone, for a page that is already open; 304 while nothing has changed. */
    @GetMapping("/counter/{shop}/board")
    @Nullable ModelAndView lanes(
            @PathVariable String shop,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            ActingFor acting,
            Locale locale,
            ServletWebRequest request) {
        var frame = myShops.frame(shop, acting);
        var revision = board.revision(frame.shop().id()) + "." + locale.getLanguage();
        Objects.requireNonNull(request.getResponse())
                .setHeader("Cache-Control", "private, no-cache");
        if (request.checkNotModified("W/\"" + revision + "\"")) return null;
        return new ModelAndView("desk/board/lanes.jte", "page", board.lanes(frame, day));
    }
}
