package fr.halle.catalog.imports;

import fr.halle.catalog.intake.Kept;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

@Controller
@Access(Who.SHELF_KEEPER)
class ImportController {

    private final ImportDesk desk;

    ImportController(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/counter/{shop}/import")
    ModelAndView ask(ActingFor acting, @PathVariable String shop, ImportForm typed) {
        return form(desk.form(acting, shop, typed, List.of()));
    }

    @PostMapping("/counter/{shop}/import")
    ModelAndView receive(
            ActingFor acting,
            @PathVariable String shop,
            ImportForm typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable MultipartFile photographs)
            throws IOException {
        return switch (desk.receive(acting, shop, typed, new Brought(file, photographs))) {
            case Upload.Kept(var id) -> to(shop, id);
            case Upload.Refused(var mistakes) -> {
                var page = form(desk.form(acting, shop, typed, mistakes));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    /** While it is worked on, the page comes again by itself. */
    @GetMapping("/counter/{shop}/imports/{id}")
    ModelAndView show(
            ActingFor acting,
            @PathVariable String shop,
            @PathVariable UUID id,
            HttpServletResponse response) {
        var page = desk.page(acting, shop, id);
        if (page.file().stage() == Kept.Stage.TO_MAP)
            return new ModelAndView("redirect:" + page.path() + "/mapping");
        if (page.file().isMoving() || page.photographs().waiting() > 0)
            response.setHeader("Refresh", "2");
        return new ModelAndView("catalog/imports/import.jte", "page", page);
    }

    @PostMapping("/counter/{shop}/imports/{id}/confirmation")
    ModelAndView confirm(
            ActingFor acting,
            @PathVariable String shop,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean leave,
            @RequestParam(defaultValue = "false") boolean archive) {
        desk.confirm(acting, shop, id, leave, archive);
        return to(shop, id);
    }

    @PostMapping("/counter/{shop}/imports/{id}/cancellation")
    ModelAndView cancel(ActingFor acting, @PathVariable String shop, @PathVariable UUID id) {
        desk.cancel(acting, shop, id);
        return to(shop, id);
    }

    private static ModelAndView form(ImportFormPage page) {
        return new ModelAndView("catalog/imports/form.jte", "page", page);
    }

    private static ModelAndView to(String shop, UUID id) {
        return new ModelAndView("redirect:/counter/" + shop + "/imports/" + id);
    }
}
