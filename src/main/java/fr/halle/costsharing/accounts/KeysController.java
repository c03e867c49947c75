package fr.halle.costsharing.accounts;

import fr.halle.costsharing.KeyRule;
import fr.halle.costsharing.Keys;
import fr.halle.costsharing.Sharing;
import fr.halle.costsharing.entering.KeyEntries;
import fr.halle.costsharing.entering.TakingBack;
import fr.halle.governance.acts.Adopted;
import fr.halle.governance.acts.Deciding;
import fr.halle.web.spi.Access;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.spi.Who;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The accountant enters by which key the committee shares, from a day on. */
@Controller
@Access(Who.ACCOUNTANT)
class KeysController {

    private final Sharing sharing;
    private final Keys keys;
    private final KeyEntries entries;
    private final Adopted adopted;
    private final TakingBack takingBack;

    KeysController(
            Sharing sharing,
            Keys keys,
            KeyEntries entries,
            Adopted adopted,
            TakingBack takingBack) {
        this.sharing = sharing;
        this.keys = keys;
        this.entries = entries;
        this.adopted = adopted;
        this.takingBack = takingBack;
    }

    @GetMapping("/accounts/sharing/keys")
    ModelAndView show() {
        return page(Typed.NOTHING, List.of());
    }

    @PostMapping("/accounts/sharing/keys")
    ModelAndView choose(
            @RequestParam Map<String, String> sent, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(sent);
        var refused = entries.enter(typed, person.id());
        return refused.isEmpty()
                ? new ModelAndView("redirect:/accounts/sharing/keys")
                : page(typed, refused);
    }

    @PostMapping("/accounts/sharing/keys/annulment")
    ModelAndView takeBack(
            @RequestParam Map<String, String> sent, @AuthenticationPrincipal SignedIn person) {
        var typed = new Typed(sent);
        var refused = takingBack.key(typed, person.id());
        return refused.isEmpty()
                ? new ModelAndView("redirect:/accounts/sharing/keys")
                : page(typed, refused);
    }

    private ModelAndView page(Typed typed, List<Refused> refused) {
        var rules = keys.all();
        var published =
                adopted.published(
                        rules.stream()
                                .map(KeyRule::deliberation)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        var page =
                new KeysPage(
                        rules,
                        keys.gone(),
                        sharing.counted(),
                        published,
                        sharing.today(),
                        Deciding.of(adopted.all(), typed, refused));
        var view = new ModelAndView("costsharing/accounts/keys.jte", "page", page);
        if (!refused.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
