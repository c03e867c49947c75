package fr.halle.desk.committee;

import fr.halle.desk.Mistakes;
import fr.halle.kernel.OrganisationId;
import fr.halle.organisations.Organisations;
import fr.halle.shops.assistance.Contract;
import fr.halle.territory.Epci;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The contracts there are, and the form for one more. */
record ContractsPage(
        List<Contract> contracts,
        Map<OrganisationId, Organisations.Legal> providers,
        List<Epci> epcis,
        ContractForm form,
        Mistakes mistakes) {

    String provider(Contract contract) {
        var legal = providers.get(contract.provider());
        return legal == null ? "" : legal.name();
    }

    String where(Contract contract) {
        return epcis.stream()
                .filter(epci -> contract.covers(epci.siren()))
                .map(Epci::name)
                .collect(Collectors.joining(", "));
    }

    List<Choice> choices() {
        return epcis.stream()
                .map(e -> Choice.of(e.siren(), e.name(), form.epcis().contains(e.siren())))
                .toList();
    }

    String problem(String field, Texts texts) {
        return mistakes.of(field, texts);
    }
}
