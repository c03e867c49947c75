package fr.halle.catalog.imports;

import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.UUID;

/** Asks what the columns of a file mean. */
@Controller
@Access(Who.SHELF_KEEPER)
class MappingController {

    private final ImportDesk desk;

    MappingController(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/counter/{shop}/imports/{id}/mapping")
    ModelAndView ask(ActingFor acting, @PathVariable String shop, @PathVariable UUID id) {
        return page(desk.mapping(acting, shop, id, false));
    }

    /** {@code field}: one for each column, in their order. */
    @PostMapping("/counter/{shop}/imports/{id}/mapping")
    ModelAndView map(
            ActingFor acting,
            @PathVariable String shop,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> field) {
        if (desk.map(acting, shop, id, field == null ? List.of() : field))
            return new ModelAndView("redirect:/counter/" + shop + "/imports/" + id);
        var page = page(desk.mapping(acting, shop, id, true));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(MappingPage page) {
        return new ModelAndView("catalog/imports/mapping.jte", "page", page);
    }
}
