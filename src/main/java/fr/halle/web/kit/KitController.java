package fr.halle.web.kit;

import fr.halle.web.look.Themes;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.Who;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Stands only in development, or with halle.kit=true: visitors have no use for it. */
@Controller
@ConditionalOnExpression("${halle.kit:${halle.dev:false}}")
@Access(Who.ANYONE)
class KitController {

    @GetMapping("/kit")
    ModelAndView show(@RequestParam(defaultValue = "ardennes") String theme) {
        return new ModelAndView("web/kit/kit.jte", "page", new KitPage(known(theme)));
    }

    /** The colours of one theme for two halves of a page, whatever the reader's screen asks for. */
    @GetMapping("/kit/look.css")
    ResponseEntity<String> look(@RequestParam(defaultValue = "ardennes") String theme) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(Themes.named(known(theme)).sides(".kit-side"));
    }

    private static String known(String theme) {
        if (!Themes.NAMES.contains(theme)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return theme;
    }
}
