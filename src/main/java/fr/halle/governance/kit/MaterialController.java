package fr.halle.governance.kit;

import fr.halle.governance.NotThere;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** A material with its versions, and their files. */
@Controller
@Access(Who.ANYONE)
@RequestMapping("/council/kit/{material}")
class MaterialController {

    private final KitDesk desk;
    private final Materials materials;
    private final KitRows rows;

    MaterialController(KitDesk desk, Materials materials, KitRows rows) {
        this.desk = desk;
        this.materials = materials;
        this.rows = rows;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String material, @AuthenticationPrincipal @Nullable SignedIn person) {
        return desk.view(desk.shown(material, person, Typed.NOTHING, List.of()));
    }

    @GetMapping("/versions/{version}/file")
    ResponseEntity<byte[]> give(
            @PathVariable String material,
            @PathVariable int version,
            @AuthenticationPrincipal @Nullable SignedIn person) {
        var page = desk.shown(material, person, Typed.NOTHING, List.of());
        var known = page.history().number(version).orElseThrow(NotThere::answer);
        if (!page.mayTake(known)) throw NotThere.answer();
        rows.countDownload(known.id());
        return materials.paper(known.id()).orElseThrow().download();
    }
}
