package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.History;
import fr.halle.shops.assistance.MandateRequests;
import fr.halle.shops.assistance.NewMandate;
import fr.halle.shops.assistance.OnboardingMandates;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.shops.assistance.Scope;
import fr.halle.shops.assistance.Stage;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How far an accompanied shop is: one line of assistance.csv. */
@Component
class InventedProgress {

    private static final Duration BETWEEN_STAGES = Duration.ofDays(3);
    private static final int MANDATE_DAYS = 60;

    private final Onboardings onboardings;
    private final OnboardingMandates mandates;
    private final MandateRequests requests;
    private final History history;
    private final Clock clock;

    InventedProgress(
            Onboardings onboardings,
            OnboardingMandates mandates,
            MandateRequests requests,
            History history,
            Clock clock) {
        this.onboardings = onboardings;
        this.mandates = mandates;
        this.requests = requests;
        this.history = history;
        this.clock = clock;
    }

    void note(ShopId shop, Contract contract, NamedCsvRecord line, PersonId agent, PersonId owner) {
        var products = line.getField("products");
        var id =
                onboardings.takeOver(
                        shop,
                        contract,
                        stages(line, agent, owner),
                        products.isEmpty() ? 0 : Integer.parseInt(products));
        var today = CivilTime.local(clock.instant()).toLocalDate();
        int quarters = Integer.parseInt(line.getField("quarters"));
        history.spend(
                id,
                today.minusDays(Long.parseLong(line.getField("days"))),
                quarters,
                "Échanges, photos et saisie des produits",
                agent);
        if (!line.getField("obstacle").isEmpty())
            history.explain(id, line.getField("obstacle"), agent);
        var everything =
                new NewMandate(Set.of(Scope.SHELF, Scope.DETAILS), today.plusDays(MANDATE_DAYS));
        switch (line.getField("mandate")) {
            case "granted" -> mandates.grant(shop, contract, everything, owner);
            case "asked" -> requests.ask(id, everything, agent);
            default -> {}
        }
    }

    /** All up to the one it has reached, three days apart. */
    private List<History.Reached> stages(NamedCsvRecord line, PersonId agent, PersonId owner) {
        var last = Stage.valueOf(line.getField("stage"));
        var at = clock.instant().minus(Duration.ofDays(Long.parseLong(line.getField("days"))));
        var reached = new ArrayList<History.Reached>();
        for (int i = 0; i <= last.ordinal(); i++) {
            var by = Stage.values()[i] == Stage.SIGNED_OFF ? owner : agent;
            var when = at.minus(BETWEEN_STAGES.multipliedBy(last.ordinal() - i));
            reached.add(new History.Reached(Stage.values()[i], by, when));
        }
        return reached;
    }
}
