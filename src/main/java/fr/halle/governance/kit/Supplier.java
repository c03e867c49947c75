package fr.halle.governance.kit;

import fr.halle.governance.agreement.Party;
import fr.halle.governance.operator.Contract;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Who supplies a version: a party by its SIREN, or an operator by its contract. */
public record Supplier(@Nullable String siren, @Nullable UUID contract, String name) {

    public static Supplier of(Party party) {
        return new Supplier(party.siren(), null, party.name());
    }

    public static Supplier of(Contract contract) {
        return new Supplier(null, contract.id(), contract.operator());
    }

    /** In a form. */
    String value() {
        return siren == null ? String.valueOf(contract) : siren;
    }
}
