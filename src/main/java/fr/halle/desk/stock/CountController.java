package fr.halle.desk.stock;

import fr.halle.catalog.counting.Recounts;
import fr.halle.catalog.counting.StockChange;
import fr.halle.catalog.counting.StockList;
import fr.halle.desk.MyShops;
import fr.halle.desk.shelf.Amounts;
import fr.halle.kernel.OfferId;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import java.util.Map;
import java.util.UUID;

/** One thing more or fewer, none left, or counted anew; and its own threshold. */
@Controller
@Access(Who.STOCK_COUNTER)
class CountController {

    private final MyShops shops;
    private final StockList stock;
    private final Recounts recounts;

    CountController(MyShops shops, StockList stock, Recounts recounts) {
        this.shops = shops;
        this.stock = stock;
        this.recounts = recounts;
    }

    @PostMapping("/counter/{shop}/stock/{offer}")
    String count(
            @PathVariable String shop,
            @PathVariable UUID offer,
            @RequestParam Map<String, String> typed,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var form = new CountForm(typed);
        var id = new OfferId(offer);
        var row =
                stock.find(frame.shop().id(), id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (form.hasThreshold()) {
            int at = Amounts.number(form.value("at"));
            stock.warn(id, at < 0 ? null : Integer.valueOf(at));
            return back(frame.path(), form, id, false);
        }
        var change = form.change();
        if (change instanceof StockChange.Added(int delta) && row.available() + delta < 0) {
            return back(frame.path(), form, id, false);
        }
        var stale = recounts.make(frame.shop().id(), Map.of(id, change), acting.person());
        return back(frame.path(), form, id, !stale.isEmpty());
    }

    /** To the same rows, at the same one. */
    private static String back(String path, CountForm form, OfferId offer, boolean recounted) {
        var query = form.search().query(recounted ? offer.value().toString() : "");
        return "redirect:" + path + "/stock" + query + "#o-" + offer.value();
    }
}
