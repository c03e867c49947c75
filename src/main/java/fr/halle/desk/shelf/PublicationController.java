package fr.halle.desk.shelf;

import fr.halle.catalog.editing.Duplication;
import fr.halle.catalog.editing.Publication;
import fr.halle.catalog.editing.Sheet;
import fr.halle.catalog.editing.Sheets;
import fr.halle.desk.Frame;
import fr.halle.desk.MyShops;
import fr.halle.shops.ActingFor;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

import java.util.Locale;

/** On sale, into the archive and back, or once more as a draft. */
@Controller
@Access(Who.SHELF_KEEPER)
@RequestMapping("/counter/{shop}/products/{slug}")
class PublicationController {

    private final MyShops shops;
    private final Sheets sheets;
    private final Publication publication;
    private final Duplication duplication;
    private final MessageSource messages;

    PublicationController(
            MyShops shops,
            Sheets sheets,
            Publication publication,
            Duplication duplication,
            MessageSource messages) {
        this.shops = shops;
        this.sheets = sheets;
        this.publication = publication;
        this.duplication = duplication;
        this.messages = messages;
    }

    @PostMapping("/publication")
    String publish(@PathVariable String shop, @PathVariable String slug, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        var outcome = publication.publish(frame.shop().id(), sheet.id(), acting.person());
        return Done.of(outcome).at(frame, sheet.slug());
    }

    @PostMapping("/archive")
    String archive(@PathVariable String shop, @PathVariable String slug, ActingFor acting) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        publication.archive(frame.shop().id(), sheet.id(), acting.person());
        return Done.ARCHIVED.at(frame, sheet.slug());
    }

    @PostMapping("/duplicate")
    String duplicate(
            @PathVariable String shop, @PathVariable String slug, ActingFor acting, Locale locale) {
        var frame = shops.frame(shop, acting);
        var sheet = sheet(frame, slug);
        var name = messages.getMessage("desk.editor.copy", new Object[] {sheet.name()}, locale);
        return Done.COPIED.at(frame, duplication.of(sheet, name, acting.person()));
    }

    private Sheet sheet(Frame frame, String slug) {
        return sheets.find(frame.shop().id(), slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
