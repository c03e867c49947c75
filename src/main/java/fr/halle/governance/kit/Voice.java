package fr.halle.governance.kit;

import fr.halle.governance.agreement.Party;
import fr.halle.governance.operator.Contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For whom a reader may speak about the kit.
 *
 * @param parties of today whose president or secretary they are; an administrator notes for all
 * @param contracts of operators for which they act
 */
record Voice(List<Party> parties, List<Contract> contracts) {

    static final Voice NONE = new Voice(List.of(), List.of());

    boolean isAny() {
        return !parties.isEmpty() || !contracts.isEmpty();
    }

    boolean speaksFor(String siren) {
        return parties.stream().anyMatch(each -> each.siren().equals(siren));
    }

    Optional<Party> department() {
        return parties.stream().filter(Party::department).findFirst();
    }

    /** As whom they may put another version forward: an operator for what serves its missions. */
    List<Supplier> suppliers(History history) {
        if (history.isNew()) return department().map(Supplier::of).stream().toList();
        var suppliers = new ArrayList<Supplier>();
        parties.forEach(each -> suppliers.add(Supplier.of(each)));
        contracts.stream()
                .filter(each -> isCharged(each, history.material()))
                .forEach(each -> suppliers.add(Supplier.of(each)));
        return suppliers;
    }

    /** The parties whose answer is awaited and theirs to give. */
    List<Asked> answers(History history) {
        return history.waiting().stream()
                .flatMap(each -> each.asked().stream())
                .filter(each -> each.isAwaitedOn(history.day()) && speaksFor(each.siren()))
                .toList();
    }

    private static boolean isCharged(Contract contract, Material material) {
        var mission = material.mission();
        return mission != null && contract.missions().contains(mission);
    }
}
