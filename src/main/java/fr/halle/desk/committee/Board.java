package fr.halle.desk.committee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.halle.identity.Holding;
import fr.halle.identity.RoleKind;
import fr.halle.organisations.Organisations;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Contracts;
import fr.halle.shops.assistance.Onboarding;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.territory.Commune;
import fr.halle.territory.Epci;
import fr.halle.territory.Territory;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads how far the shops are: those of an animator's EPCI, or all of them. */
@Component
class Board {

    private final Contracts contracts;
    private final Onboardings onboardings;
    private final Organisations organisations;
    private final Territory territory;
    private final Clock clock;

    Board(
            Contracts contracts,
            Onboardings onboardings,
            Organisations organisations,
            Territory territory,
            Clock clock) {
        this.contracts = contracts;
        this.onboardings = onboardings;
        this.organisations = organisations;
        this.territory = territory;
        this.clock = clock;
    }

    BoardPage page(Holding holding) {
        var known = contracts.all();
        var all = onboardings.of(known);
        var now = clock.instant();
        var lines = lines(all, holding);
        var byEpci = lines.stream().collect(groupingBy(Line::epci));
        var figures =
                lines.stream()
                        .map(Line::epci)
                        .distinct()
                        .map(epci -> Figures.of(epci, byEpci.getOrDefault(epci, List.of()), now))
                        .toList();
        var everywhere = holding.everywhere(RoleKind.ANIMATOR);
        return new BoardPage(
                figures, lines, everywhere ? costs(known, all) : List.of(), owed(known, all), now);
    }

    /** The first to sign, as many as each contract pays for. */
    private static Map<UUID, Money> owed(List<Contract> known, List<Onboarding> all) {
        var owed = new HashMap<UUID, Money>();
        for (var contract : known) {
            all.stream()
                    .filter(each -> each.isSigned() && each.contract().equals(contract.id()))
                    .sorted(Comparator.comparing(Onboarding::since))
                    .limit(contract.shops())
                    .forEach(each -> owed.put(each.id(), contract.price()));
        }
        return owed;
    }

    private List<Line> lines(List<Onboarding> all, Holding holding) {
        var communes = territory.communes(all.stream().map(Onboarding::commune).collect(toSet()));
        var epcis = territory.epcis().stream().collect(toMap(Epci::siren, Function.identity()));
        return all.stream()
                .flatMap(each -> line(each, communes.get(each.commune()), epcis))
                .filter(line -> holding.reaches(RoleKind.ANIMATOR, line.epci().siren()))
                .sorted(Comparator.comparing(line -> line.epci().name()))
                .toList();
    }

    private static Stream<Line> line(
            Onboarding each, @Nullable Commune commune, Map<String, Epci> epcis) {
        if (commune == null) return Stream.empty();
        return Stream.ofNullable(epcis.get(commune.epciSiren()))
                .map(epci -> new Line(epci, commune.name(), each));
    }

    private List<Costs> costs(List<Contract> known, List<Onboarding> all) {
        var names = organisations.legals(known.stream().map(Contract::provider).toList());
        return known.stream()
                .map(
                        contract ->
                                Costs.of(
                                        contract,
                                        Objects.requireNonNull(names.get(contract.provider()))
                                                .name(),
                                        all))
                .toList();
    }
}
