package fr.halle.desk.trade;

import fr.halle.catalog.editing.Sheet;
import fr.halle.catalog.editing.Sheets;
import fr.halle.catalog.trade.BetweenMerchants;
import fr.halle.desk.Frame;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Keeps a product for other shops, or gives it to everybody again. */
@Controller
@Access(Who.SHELF_KEEPER)
class ReservationController {

    private static final String ROUTE = "/counter/{shop}/products/{slug}/reservation";

    private final MyShops shops;
    private final Sheets sheets;
    private final BetweenMerchants between;

    ReservationController(MyShops shops, Sheets sheets, BetweenMerchants between) {
        this.shops = shops;
        this.sheets = sheets;
        this.between = between;
    }

    @GetMapping(ROUTE)
    ModelAndView show(@PathVariable String shop, @PathVariable String slug, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        var least = between.least(sheet.id());
        var typed = least.map(String::valueOf).orElse("1");
        return page(new TradePage(frame, sheet, least.isPresent(), typed, ""));
    }

    @PostMapping(ROUTE)
    ModelAndView reserve(
            @PathVariable String shop,
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean reserved,
            @RequestParam(defaultValue = "") String least,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        var typed = least.strip();
        int pieces = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (reserved && (pieces < 1 || pieces > BetweenMerchants.LARGEST_LEAST)) {
            var view = page(new TradePage(frame, sheet, true, least, "desk.trade.least.wrong"));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        if (reserved) between.reserve(sheet.id(), pieces, acting.person());
        else between.release(sheet.id());
        return new ModelAndView(
                "redirect:" + frame.path() + "/products/" + sheet.slug() + "/edit?done=saved");
    }

    private Sheet sheet(Frame frame, String slug) {
        return sheets.find(frame.shop().id(), slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(TradePage page) {
        return new ModelAndView("desk/trade/reservation.jte", "page", page);
    }
}
