package fr.halle.governance.kit;

import fr.halle.governance.NotThere;
import fr.halle.governance.corrected.Corrected;
import fr.halle.governance.corrected.Corrections;
import fr.halle.kernel.CivilTime;
import fr.halle.web.spi.SignedIn;
import fr.halle.web.ui.Refused;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Who may see and do what with a material: anybody reads once something is in use. */
@Component
class KitDesk {

    private final Materials materials;
    private final Voices voices;
    private final Clock clock;
    private final Corrections corrections;

    KitDesk(Materials materials, Voices voices, Clock clock, Corrections corrections) {
        this.materials = materials;
        this.voices = voices;
        this.clock = clock;
        this.corrections = corrections;
    }

    LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    Voice voice(@Nullable SignedIn person) {
        return voices.of(person, today());
    }

    /** What is not in use is there for those who may speak. */
    MaterialPage shown(String slug, @Nullable SignedIn person, Typed typed, List<Refused> refused) {
        var history = materials.bySlug(slug, today()).orElseThrow(NotThere::answer);
        var voice = voice(person);
        if (history.isNew() && !voice.isAny()) throw NotThere.answer();
        var corrected =
                voice.isAny() ? corrections.of(history.material().id()) : List.<Corrected>of();
        return new MaterialPage(history, voice, corrected, typed, refused);
    }

    ModelAndView view(MaterialPage page) {
        var view = new ModelAndView("governance/kit/material.jte", "page", page);
        if (!page.refused().isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** Back to the material, or the page again with what was typed. */
    ModelAndView said(String material, SignedIn person, Typed typed, List<Refused> mistakes) {
        return mistakes.isEmpty()
                ? new ModelAndView("redirect:/council/kit/" + material)
                : view(shown(material, person, typed, mistakes));
    }
}
