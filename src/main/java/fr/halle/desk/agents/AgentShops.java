package fr.halle.desk.agents;

import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.shops.assistance.Agents;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.Onboarding;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.web.spi.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

import java.util.List;
import java.util.Objects;

/** The shops that an agent's provider accompanies; any other is simply not there. */
@Component
class AgentShops {

    private final Agents agents;
    private final Onboardings onboardings;
    private final Shops shops;

    AgentShops(Agents agents, Onboardings onboardings, Shops shops) {
        this.agents = agents;
        this.onboardings = onboardings;
        this.shops = shops;
    }

    /** One of them, under its contract. */
    record Accompanied(Shop shop, Onboarding onboarding, Contract contract) {

        String path() {
            return "/assistance/shops/" + shop.slug();
        }
    }

    List<Contract> contracts(SignedIn agent) {
        return agents.contractsOf(agent.id());
    }

    List<Onboarding> of(List<Contract> contracts) {
        return onboardings.of(contracts);
    }

    Accompanied one(String slug, SignedIn agent) {
        var contracts = contracts(agent);
        var onboarding =
                of(contracts).stream()
                        .filter(each -> each.slug().equals(slug))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var contract =
                contracts.stream()
                        .filter(each -> each.id().equals(onboarding.contract()))
                        .findFirst()
                        .orElseThrow();
        var shop = shops.byIds(List.of(onboarding.shop())).get(onboarding.shop());
        return new Accompanied(Objects.requireNonNull(shop), onboarding, contract);
    }
}
