package fr.halle.governance.kit;

import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.bodies.Spokespeople;
import fr.halle.governance.operator.Contracts;
import fr.halle.identity.Holdings;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** For whom somebody may speak today. */
@Component
class Voices {

    private final Spokespeople spokespeople;
    private final Holdings holdings;
    private final Contracts contracts;
    private final Agreements agreements;

    Voices(
            Spokespeople spokespeople,
            Holdings holdings,
            Contracts contracts,
            Agreements agreements) {
        this.spokespeople = spokespeople;
        this.holdings = holdings;
        this.contracts = contracts;
        this.agreements = agreements;
    }

    Voice of(@Nullable SignedIn person, LocalDate today) {
        if (person == null) return Voice.NONE;
        return new Voice(parties(person, today), contracts.heldBy(person.person(), today));
    }

    /** A shopper, who speaks for nobody, costs no reading of the agreement. */
    private List<Party> parties(SignedIn person, LocalDate today) {
        boolean all = holdings.of(person.id()).isAdministrator();
        var sirens = all ? Set.<String>of() : spokespeople.sirens(person);
        if (!all && sirens.isEmpty()) return List.of();
        return agreements.latest().stream()
                .flatMap(each -> each.partiesOn(today).stream())
                .filter(each -> all || sirens.contains(each.siren()))
                .toList();
    }
}
