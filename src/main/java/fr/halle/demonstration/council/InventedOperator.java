package fr.halle.demonstration.council;

import fr.halle.governance.operator.Contract;
import fr.halle.governance.operator.Contracts;
import fr.halle.governance.operator.Mission;
import fr.halle.governance.operator.Objective;
import fr.halle.governance.operator.Reports;
import fr.halle.governance.operator.Rights;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.Language;
import fr.halle.organisations.Siren;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An invented agency with two missions, half way through, and its first report. */
@Component
class InventedOperator {

    private static final String EMAIL = "operateur@demo.halle.example";

    private final Contracts contracts;
    private final Rights rights;
    private final Reports reports;
    private final Identity identity;
    private final Clock clock;

    InventedOperator(
            Contracts contracts, Rights rights, Reports reports, Identity identity, Clock clock) {
        this.contracts = contracts;
        this.rights = rights;
        this.reports = reports;
        this.identity = identity;
        this.clock = clock;
    }

    /** Empty where an operator is charged already. */
    Optional<Contract> charge() {
        if (!contracts.all().isEmpty()) return Optional.empty();
        var since = CivilTime.local(clock.instant()).toLocalDate().minusDays(120);
        var contract =
                contracts
                        .enter(
                                new Contracts.NewContract(
                                        "Agence des Étals Imaginaires",
                                        Siren.beginningWith("99908100").value(),
                                        since,
                                        since.plusYears(1).minusDays(1),
                                        Set.of(Mission.ANIMATION, Mission.TRAFFIC),
                                        true,
                                        null,
                                        "CP-D03 (inventée)"),
                                InventedAgreement.NOBODY)
                        .orElseThrow();
        var events =
                set(
                        contract,
                        Mission.ANIMATION,
                        "Organiser des temps forts avec les boutiques",
                        "6",
                        "temps forts",
                        since.plusDays(330));
        var shops =
                set(
                        contract,
                        Mission.ANIMATION,
                        "Faire participer des boutiques à au moins un temps fort",
                        "120",
                        "boutiques",
                        since.plusDays(330));
        var visits =
                set(
                        contract,
                        Mission.TRAFFIC,
                        "Amener des visites sur la plateforme, chaque mois",
                        "5000",
                        "visites",
                        since.plusDays(180));
        staff(contract, since);
        report(contract, since, Map.of(events, "2", shops, "47", visits, "5230"));
        return contracts.all().stream().findFirst();
    }

    private UUID set(
            UUID contract,
            Mission mission,
            String sentence,
            String target,
            String unit,
            LocalDate due) {
        var objective =
                new Objective(
                        contract, contract, mission, sentence, new BigDecimal(target), unit, due);
        return contracts.set(objective, InventedAgreement.NOBODY);
    }

    private void staff(UUID contract, LocalDate since) {
        var person = identity.registerInvented(EMAIL, "Achille Trottoir", Language.FR);
        var secretary =
                identity.byEmail("secretariat@demo.halle.example")
                        .map(each -> each.id())
                        .orElse(InventedAgreement.NOBODY);
        rights.give(contract, person, since, null, secretary);
    }

    private void report(UUID contract, LocalDate since, Map<UUID, String> figures) {
        var by = identity.byEmail(EMAIL).orElseThrow().id();
        var reached =
                figures.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> new BigDecimal(e.getValue())));
        var handedIn =
                reports.handIn(
                        new Reports.NewReport(
                                contract,
                                since,
                                since.plusDays(89),
                                "Deux temps forts ont réuni quarante-sept boutiques. Les visites dépassent l’objectif du mois.",
                                "Le marché d’automne a bien pris dans les bourgs\u202f; la nuit des vitrines a souffert de la pluie.\n\nAu prochain trimestre, l’agence propose de commencer par les communes qui n’ont encore aucune boutique en ligne.",
                                null,
                                null,
                                reached),
                        by);
        if (handedIn.isEmpty()) throw new IllegalStateException("The report was refused");
    }
}
