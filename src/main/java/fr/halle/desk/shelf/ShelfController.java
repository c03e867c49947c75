package fr.halle.desk.shelf;

import fr.halle.catalog.editing.OwnShelf;
import fr.halle.catalog.editing.Place;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a merchant finds a product again. */
@Controller
@Access(Who.SHELF_KEEPER)
class ShelfController {

    private static final int SIZE = 40;

    private final MyShops shops;
    private final OwnShelf shelf;

    ShelfController(MyShops shops, OwnShelf shelf) {
        this.shops = shops;
        this.shelf = shelf;
    }

    @GetMapping("/counter/{shop}/products")
    ModelAndView list(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String after,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var id = frame.shop().id();
        var part = name.strip();
        var counts = shelf.counts(id, part);
        var place = Place.named(tab);
        // who searches finds it wherever it stands
        if (tab.isEmpty() && !counts.containsKey(place) && !counts.isEmpty()) {
            place = counts.keySet().stream().sorted().findFirst().orElseThrow();
        }
        var found = shelf.cards(id, place, part, after, SIZE + 1);
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        var next = found.size() > SIZE ? shown.getLast().slug() : null;
        var page = new ShelfPage(frame, place, part, counts, shown, after != null, next);
        return new ModelAndView("desk/shelf/shelf.jte", "page", page);
    }
}
