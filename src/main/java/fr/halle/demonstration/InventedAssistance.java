package fr.halle.demonstration;

import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.ShopId;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.organisations.Siren;
import fr.halle.shops.Shops;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Contracts;
import fr.halle.territory.Epci;
import fr.halle.territory.Territory;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** A provider, its agent, its contract for a hundred shops, and the first ten of them. */
@Component
class InventedAssistance {

    private static final String NUMBER = "2026-AC-14 (inventé)";

    private final Who who;
    private final Shops shops;
    private final Contracts contracts;
    private final InventedProgress progress;
    private final Clock clock;

    /** People, organisations, and where they are. */
    @Component
    record Who(Identity identity, Organisations organisations, Territory territory) {}

    InventedAssistance(
            Who who, Shops shops, Contracts contracts, InventedProgress progress, Clock clock) {
        this.who = who;
        this.shops = shops;
        this.contracts = contracts;
        this.progress = progress;
        this.clock = clock;
    }

    void begin(Map<String, ShopId> open) {
        var now = clock.instant();
        var provider =
                who.organisations()
                        .register(
                                Siren.beginningWith("99909753").value(),
                                "SCOP Les Petites Mains du Numérique",
                                OrganisationKind.PROVIDER);
        var agent =
                who.identity()
                        .registerInvented(
                                "agent@demo.halle.example", "Roseline Passerelle", Language.FR);
        who.organisations().authorise(agent, provider, now);
        if (!contracts.enter(contract(provider, now), null)) return;
        var contract = contracts.all().stream().filter(c -> c.number().equals(NUMBER)).findFirst();
        var known = shops.byIds(open.values());
        var acting =
                who.organisations()
                        .whoActsFor(
                                known.values().stream()
                                        .map(shop -> shop.organisation())
                                        .collect(Collectors.toSet()),
                                now);
        for (var line : CsvFiles.lines("assistance")) {
            var id = Objects.requireNonNull(open.get(line.getField("shop_slug")));
            var shop = Objects.requireNonNull(known.get(id));
            var owner = Objects.requireNonNull(acting.get(shop.organisation())).getFirst();
            progress.note(id, contract.orElseThrow(), line, agent, owner);
        }
    }

    private Contract contract(OrganisationId provider, Instant now) {
        var today = CivilTime.local(now).toLocalDate();
        return new Contract(
                new UUID(0, 0),
                provider,
                NUMBER,
                today.minusDays(60),
                today.plusDays(300),
                100,
                Money.of(CurrencyUnit.EUR, 210),
                who.territory().epcis().stream()
                        .filter(Epci::conventionPartner)
                        .map(Epci::siren)
                        .collect(Collectors.toSet()));
    }
}
