package fr.halle.desk.assistance;

import static java.util.stream.Collectors.toMap;

import fr.halle.catalog.editing.OwnShelf;
import fr.halle.catalog.editing.Place;
import fr.halle.desk.Frame;
import fr.halle.desk.Mistakes;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.assistance.AgentAct;
import fr.halle.shops.assistance.AgentActs;
import fr.halle.shops.assistance.OnboardingMandate;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the merchant's page together. */
@Component
class AssistancePages {

    private static final int ACTS = 100;

    private final Help help;
    private final AgentActs acts;
    private final OwnShelf shelf;
    private final Identity identity;
    private final Clock clock;

    AssistancePages(Help help, AgentActs acts, OwnShelf shelf, Identity identity, Clock clock) {
        this.help = help;
        this.acts = acts;
        this.shelf = shelf;
        this.identity = identity;
        this.clock = clock;
    }

    ModelAndView page(Frame frame, String done) {
        return page(frame, null, Mistakes.NONE, done, "");
    }

    ModelAndView refused(Frame frame, @Nullable MandateForm form, Mistakes mistakes) {
        return refused(frame, form, mistakes, "");
    }

    /** {@code reason}: why the merchant does not go on, as they typed it. */
    ModelAndView refused(
            Frame frame, @Nullable MandateForm form, Mistakes mistakes, String reason) {
        var view = page(frame, form, mistakes, "", reason);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** On sale as customers see it, a product that is sold out included. */
    int products(ShopId shop) {
        var counts = shelf.counts(shop, "");
        return counts.getOrDefault(Place.ON_SALE, 0) + counts.getOrDefault(Place.SOLD_OUT, 0);
    }

    private ModelAndView page(
            Frame frame,
            @Nullable MandateForm form,
            Mistakes mistakes,
            String done,
            String reason) {
        var shop = frame.shop();
        var standing = help.standing(shop);
        var known = acts.of(shop.id(), ACTS);
        var typed =
                new AssistancePage.Typed(
                        form == null ? untouched(standing) : form, mistakes, done, reason);
        return new ModelAndView(
                "desk/assistance/assistance.jte",
                "page",
                new AssistancePage(
                        frame,
                        standing,
                        known,
                        new AssistancePage.Names(
                                identity.names(people(standing, known)), providers(standing)),
                        products(shop.id()),
                        typed));
    }

    /** What the provider asked for, or the usual. */
    private MandateForm untouched(AssistancePage.Standing standing) {
        if (standing.offers().isEmpty()) return new MandateForm("", List.of(), "");
        var request = standing.request();
        var offer =
                standing.offers().stream()
                        .filter(
                                each ->
                                        request == null
                                                || each.contract().id().equals(request.contract()))
                        .findFirst()
                        .orElse(standing.offers().getFirst());
        var contract = offer.contract();
        if (request == null) {
            var today = CivilTime.local(clock.instant()).toLocalDate();
            return MandateForm.usual(contract.number(), today, contract.lastDay());
        }
        var wanted = request.wanted();
        return new MandateForm(
                contract.number(),
                wanted.scopes().stream().map(Enum::name).toList(),
                wanted.lastDay().toString());
    }

    private static Set<PersonId> people(AssistancePage.Standing standing, List<AgentAct> acts) {
        var people = new HashSet<PersonId>();
        acts.forEach(act -> people.add(act.by()));
        standing.past().forEach(mandate -> add(people, mandate));
        if (standing.live() != null) add(people, standing.live());
        if (standing.request() != null) people.add(standing.request().askedBy());
        standing.onboardings().forEach(each -> people.add(each.by()));
        standing.back().forEach(each -> people.add(each.by()));
        return people;
    }

    private static void add(Set<PersonId> people, OnboardingMandate mandate) {
        people.add(mandate.grantedBy());
        if (mandate.revokedBy() != null) people.add(mandate.revokedBy());
    }

    private Map<fr.halle.kernel.OrganisationId, String> providers(
            AssistancePage.Standing standing) {
        return help.providers(standing).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().name()));
    }
}
