package fr.halle.desk.prospects;

import fr.halle.identity.Identity;
import fr.halle.shops.prospects.Prospect;
import fr.halle.shops.prospects.Prospects;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the list for whoever may: animators their EPCI, a merchants' union what it noted. */
@Component
class ProspectsPages {

    private final Prospects prospects;
    private final Territory territory;
    private final Identity identity;

    ProspectsPages(Prospects prospects, Territory territory, Identity identity) {
        this.prospects = prospects;
        this.territory = territory;
        this.identity = identity;
    }

    /** The commune whose name was typed, if the territory has one of that name. */
    Optional<Commune> commune(ProspectForm form) {
        return territory.communesLike(form.commune()).stream()
                .filter(each -> Territory.isSameName(each.name(), form.commune()))
                .findFirst();
    }

    ModelAndView page(Prospects.Reach reach, ProspectForm form, Map<String, String> mistakes) {
        return page(reach, new ProspectsPage.Typed(form, InvitationForm.EMPTY, mistakes, false));
    }

    ModelAndView refused(Prospects.Reach reach, InvitationForm form, Map<String, String> mistakes) {
        return page(reach, new ProspectsPage.Typed(ProspectForm.EMPTY, form, mistakes, false));
    }

    ModelAndView page(Prospects.Reach reach, ProspectsPage.Typed typed) {
        var all = prospects.within(reach);
        var communes =
                territory
                        .communes(all.stream().map(Prospect::commune).collect(Collectors.toSet()))
                        .values()
                        .stream()
                        .collect(Collectors.toMap(Commune::inseeCode, Commune::name));
        var names = identity.names(all.stream().map(Prospect::metBy).distinct().toList());
        var page = new ProspectsPage(all, communes, names, typed);
        var view = new ModelAndView("desk/prospects/prospects.jte", "page", page);
        if (!typed.mistakes().isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
