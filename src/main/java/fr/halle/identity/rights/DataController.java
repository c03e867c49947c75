package fr.halle.identity.rights;

import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A person's data, to read and to take along. GDPR art. 15 and 20. */
@Controller
@Access(Who.SIGNED_IN)
class DataController {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Export export;
    private final MessageSource messages;

    DataController(Export export, MessageSource messages) {
        this.export = export;
        this.messages = messages;
    }

    @GetMapping("/my/account/data")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        return new ModelAndView(
                "identity/rights/data.jte", "page", new DataPage(export.of(person.id()), messages));
    }

    @GetMapping("/my/account/data/file")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn person) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"halle.json\"")
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(export.file(person.id())));
    }
}
