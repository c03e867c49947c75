package fr.halle.desk.changes;

import static java.util.stream.Collectors.toSet;

import fr.halle.catalog.Catalog;
import fr.halle.catalog.Category;
import fr.halle.catalog.bulk.Bulk;
import fr.halle.catalog.editing.OwnShelf;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What is to change of the chosen products: seen first, then done. */
@Controller
@Access(Who.SHELF_KEEPER)
@RequestMapping("/counter/{shop}/products/changes")
class ChangeController {

    private final MyShops shops;
    private final OwnShelf shelf;
    private final Catalog catalog;
    private final Bulk bulk;

    ChangeController(MyShops shops, OwnShelf shelf, Catalog catalog, Bulk bulk) {
        this.shops = shops;
        this.shelf = shelf;
        this.catalog = catalog;
        this.bulk = bulk;
    }

    @GetMapping("/new")
    ModelAndView look(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") List<UUID> product,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "false") boolean five,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var form = new WishForm(Wanted.of(wanted).orElse(Wanted.PERCENT), value.strip(), five);
        return page(frame, new Chosen(product, all, tab, name), form);
    }

    @PostMapping
    ModelAndView make(
            @PathVariable String shop,
            @RequestParam(defaultValue = "") List<UUID> product,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "false") boolean five,
            ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var chosen = new Chosen(product, all, tab, name);
        var form = new WishForm(Wanted.of(wanted).orElse(Wanted.PERCENT), value.strip(), five);
        var id = frame.shop().id();
        var slugs = catalog.categories().stream().map(Category::slug).collect(toSet());
        return form.wish(slugs)
                .flatMap(wish -> bulk.make(id, chosen.ids(shelf, id), wish, acting.person()))
                .map(
                        change ->
                                new ModelAndView(
                                        "redirect:" + frame.path() + "/products/changes/" + change))
                .orElseGet(() -> page(frame, chosen, form));
    }

    private ModelAndView page(Frame frame, Chosen chosen, WishForm form) {
        var id = frame.shop().id();
        var categories = catalog.categories();
        var products = chosen.ids(shelf, id);
        var wish = form.wish(categories.stream().map(Category::slug).collect(toSet()));
        var lines = wish.map(each -> bulk.preview(id, products, each)).orElse(List.of());
        var problem =
                form.isTyped() && wish.isEmpty()
                        ? Objects.requireNonNullElse(form.problem(), "")
                        : "";
        var page = new ChangePage(frame, chosen, products.size(), form, categories, lines, problem);
        var view = new ModelAndView("desk/changes/change.jte", "page", page);
        if (!problem.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
