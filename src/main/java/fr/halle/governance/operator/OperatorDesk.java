package fr.halle.governance.operator;

import fr.halle.governance.NotThere;
import fr.halle.governance.bodies.Committee;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.web.spi.SignedIn;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what about a contract; what is not theirs is not there. */
@Component
class OperatorDesk {

    /**
     * Who reads about the operator.
     *
     * @param writes for the committee
     * @param reads what members read
     * @param acts for the operator
     */
    record Reader(boolean writes, boolean reads, boolean acts) {}

    private final Contracts contracts;
    private final Rights rights;
    private final Committee committee;
    private final Identity identity;
    private final Clock clock;

    OperatorDesk(
            Contracts contracts,
            Rights rights,
            Committee committee,
            Identity identity,
            Clock clock) {
        this.contracts = contracts;
        this.rights = rights;
        this.committee = committee;
        this.identity = identity;
        this.clock = clock;
    }

    LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }

    /** For whoever writes for the committee. */
    Contract kept(UUID contract, SignedIn person) {
        committee.check(person);
        return contracts.byId(contract).orElseThrow(NotThere::answer);
    }

    /** For whoever has the right, today, to act under it. */
    Contract acted(UUID contract, SignedIn person) {
        return contracts.heldBy(person.person(), today()).stream()
                .filter(each -> each.id().equals(contract))
                .findFirst()
                .orElseThrow(NotThere::answer);
    }

    Reader reader(@Nullable Contract contract, @Nullable SignedIn person) {
        if (person == null) return new Reader(false, false, false);
        boolean acts =
                contract != null
                        && contracts.heldBy(person.person(), today()).stream()
                                .anyMatch(each -> each.id().equals(contract.id()));
        return new Reader(committee.writes(person), acts || committee.reads(person), acts);
    }

    Staff staff(Contract contract) {
        var all = rights.of(contract.id());
        var people =
                all.stream()
                        .flatMap(
                                each ->
                                        Stream.of(
                                                each.person(),
                                                each.givenBy(),
                                                each.withdrawnBy() == null
                                                        ? each.givenBy()
                                                        : each.withdrawnBy()))
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
        var names =
                identity.names(people).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.getKey().value(), Map.Entry::getValue));
        return new Staff(all, names);
    }
}
