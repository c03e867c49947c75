package fr.halle.desk.assistance;

import fr.halle.kernel.OrganisationId;
import fr.halle.organisations.Organisations;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Contracts;
import fr.halle.shops.assistance.MandateRequests;
import fr.halle.shops.assistance.OnboardingMandate;
import fr.halle.shops.assistance.OnboardingMandates;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.shops.assistance.StepsBack;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may help a shop where it stands, and who does. */
@Component
public class Help {

    private final Contracts contracts;
    private final Mandating mandating;
    private final Organisations organisations;
    private final Places places;
    private final Clock clock;

    /** What is known of the help that one shop has had. */
    @Component
    record Mandating(
            OnboardingMandates mandates,
            MandateRequests requests,
            Onboardings onboardings,
            StepsBack back) {}

    /** Where shops stand. */
    @Component
    record Places(Shops shops, Territory territory) {}

    Help(
            Contracts contracts,
            Mandating mandating,
            Organisations organisations,
            Places places,
            Clock clock) {
        this.contracts = contracts;
        this.mandating = mandating;
        this.organisations = organisations;
        this.places = places;
        this.clock = clock;
    }

    /** The contracts that run and cover the EPCI of this shop. */
    public List<Contract> contracts(Shop shop) {
        var running = contracts.running();
        if (running.isEmpty()) return List.of();
        var epci = places.territory().commune(shop.commune()).map(Commune::epciSiren);
        return running.stream().filter(each -> epci.filter(each::covers).isPresent()).toList();
    }

    /** The shops that stand where one of these contracts holds, by name. */
    public List<Shop> within(List<Contract> contracts) {
        var communes =
                places.territory().communes().stream()
                        .filter(
                                each ->
                                        contracts.stream()
                                                .anyMatch(c -> c.covers(each.epciSiren())))
                        .map(Commune::inseeCode)
                        .collect(Collectors.toSet());
        return places.shops().all().stream()
                .filter(shop -> communes.contains(shop.commune()))
                .toList();
    }

    Optional<Contract> contract(Shop shop, String number) {
        return contracts(shop).stream().filter(each -> each.number().equals(number)).findFirst();
    }

    AssistancePage.Standing standing(Shop shop) {
        var now = clock.instant();
        var all = mandating.mandates().of(shop.id());
        var offered = contracts(shop);
        var names = organisations.legals(offered.stream().map(Contract::provider).toList());
        var onboardings = mandating.onboardings().of(shop.id());
        return new AssistancePage.Standing(
                offered.stream()
                        .map(
                                each ->
                                        new Offer(
                                                each,
                                                Objects.requireNonNull(names.get(each.provider()))
                                                        .name()))
                        .toList(),
                all.stream().filter(each -> each.holdsAt(now)).findFirst().orElse(null),
                all.stream().filter(each -> !each.holdsAt(now)).toList(),
                mandating.requests().waiting(shop.id()).orElse(null),
                onboardings,
                onboardings.isEmpty() ? List.of() : mandating.back().of(onboardings));
    }

    Map<OrganisationId, Organisations.Legal> providers(AssistancePage.Standing standing) {
        var ids = new HashSet<OrganisationId>();
        standing.offers().forEach(each -> ids.add(each.contract().provider()));
        standing.past().stream().map(OnboardingMandate::provider).forEach(ids::add);
        if (standing.live() != null) ids.add(standing.live().provider());
        return organisations.legals(ids);
    }
}
