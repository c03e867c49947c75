package fr.halle.desk.accounts;

import fr.halle.kernel.OrganisationId;
import fr.halle.ledger.Account;
import fr.halle.organisations.Organisations;
import fr.halle.territory.Territory;
import fr.halle.web.ui.Texts;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What accounts are called: the family, and whose it is. */
@Component
class Names {

    private static final List<String> OF_PAYEES = List.of("payee", "takings", "counter-sales");

    private static final String OF_PARTIES = "claims";

    private final Organisations organisations;
    private final Territory territory;

    Names(Organisations organisations, Territory territory) {
        this.organisations = organisations;
        this.territory = territory;
    }

    /** Their owners, read at once. */
    Map<String, String> owners(Collection<Account> accounts) {
        var ids = new HashMap<OrganisationId, String>();
        for (var account : accounts) payee(account).ifPresent(id -> ids.put(id, account.owner()));
        var names = new HashMap<String, String>();
        organisations
                .legals(ids.keySet())
                .forEach((id, legal) -> names.put(ids.get(id), legal.name()));
        if (accounts.stream().anyMatch(account -> account.family().equals(OF_PARTIES))) {
            territory.epcis().forEach(epci -> names.put(epci.siren(), epci.name()));
        }
        return names;
    }

    /** « Dû au commerçant · Boulangerie Lefèvre ». */
    static String of(Account account, Map<String, String> owners, Texts texts) {
        var family = texts.text("desk.accounts.family." + account.family());
        if (account.owner().isEmpty()) return family;
        boolean isNamed = payee(account).isPresent() || account.family().equals(OF_PARTIES);
        var owner =
                isNamed
                        ? owners.getOrDefault(account.owner(), account.owner())
                        : texts.text("desk.accounts.provider." + account.owner());
        return family + "\u00a0· " + owner;
    }

    private static Optional<OrganisationId> payee(Account account) {
        if (!OF_PAYEES.contains(account.family())) return Optional.empty();
        return Optional.of(new OrganisationId(UUID.fromString(account.owner())));
    }
}
