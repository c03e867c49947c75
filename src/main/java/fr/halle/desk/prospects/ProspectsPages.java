package fr.halle.desk.prospects;

import fr.halle.identity.Holding;
import fr.halle.identity.Holdings;
import fr.halle.identity.Identity;
import fr.halle.identity.RoleKind;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.ActedFor;
import fr.halle.organisations.OrganisationKind;
import fr.halle.shops.prospects.Prospect;
import fr.halle.shops.prospects.Prospects;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the list for whoever may: animators their EPCI, a merchants' union what it noted. */
@Component
class ProspectsPages {

    private final Prospects prospects;
    private final Territory territory;
    private final May may;
    private final Identity identity;

    /** What opens the list: a role, or a merchants’ union. */
    @Component
    record May(Holdings holdings, ActedFor acted) {}

    ProspectsPages(Prospects prospects, Territory territory, May may, Identity identity) {
        this.prospects = prospects;
        this.territory = territory;
        this.may = may;
        this.identity = identity;
    }

    Prospects.Reach reach(Holding holding) {
        return reach(holding.person())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** Nothing for whoever neither animates a territory nor owns a merchants’ union. */
    Optional<Prospects.Reach> reach(PersonId person) {
        var holding = may.holdings().of(person);
        if (!holding.includes(RoleKind.ANIMATOR)
                && !may.acted().of(person).owns(OrganisationKind.MERCHANTS_UNION)) {
            return Optional.empty();
        }
        return Optional.of(
                new Prospects.Reach(
                        holding.everywhere(RoleKind.ANIMATOR),
                        holding.epciArray(RoleKind.ANIMATOR),
                        person));
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
