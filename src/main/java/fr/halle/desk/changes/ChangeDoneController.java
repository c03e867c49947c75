package fr.halle.desk.changes;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.bulk.Bulk;
import fr.halle.catalog.bulk.BulkChange;
import fr.halle.desk.Frame;
import fr.halle.desk.MyShops;
import fr.halle.identity.Identity;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** What was changed at once, and taking it back. */
@Controller
@Access(Who.SHELF_KEEPER)
@RequestMapping("/counter/{shop}/products/changes/{change}")
class ChangeDoneController {

    private final MyShops shops;
    private final Bulk bulk;
    private final Catalog catalog;
    private final Identity identity;

    ChangeDoneController(MyShops shops, Bulk bulk, Catalog catalog, Identity identity) {
        this.shops = shops;
        this.bulk = bulk;
        this.catalog = catalog;
        this.identity = identity;
    }

    @GetMapping
    ModelAndView show(@PathVariable String shop, @PathVariable UUID change, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var made = made(frame, change);
        var by = identity.names(List.of(made.by())).getOrDefault(made.by(), "");
        var page = new ChangeDonePage(frame, made, by, new Values(catalog.categories()));
        return new ModelAndView("desk/changes/done.jte", "page", page);
    }

    @PostMapping("/undo")
    String undo(@PathVariable String shop, @PathVariable UUID change, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        bulk.undo(frame.shop().id(), made(frame, change), acting.person());
        return "redirect:" + frame.path() + "/products/changes/" + change;
    }

    private BulkChange made(Frame frame, UUID change) {
        return bulk.find(frame.shop().id(), change)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
