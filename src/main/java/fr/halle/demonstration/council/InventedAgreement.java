package fr.halle.demonstration.council;

import fr.halle.demonstration.CsvFiles;
import fr.halle.governance.agreement.Acts;
import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Amendment;
import fr.halle.governance.agreement.Article;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.agreement.Procedure;
import fr.halle.governance.agreement.Reading;
import fr.halle.governance.agreement.Terms;
import fr.halle.governance.agreement.Withdrawal;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.territory.Convention;
import fr.halle.territory.Epci;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The real convention ended with 2021; this one is its invented renewal between the same eight, in
 * force today, with an amendment, and one partner whose notice runs.
 */
@Component
class InventedAgreement {

    static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private static final String NAME = "Convention de partenariat (reconduction de démonstration)";
    private static final String DEPARTMENT_SIREN = "220800017";
    private static final String LEAVES = "240800920";
    private static final int SHARED_BY_ARTICLE = 4;

    private final Agreements agreements;
    private final Acts acts;
    private final Territory territory;
    private final Clock clock;

    InventedAgreement(Agreements agreements, Acts acts, Territory territory, Clock clock) {
        this.agreements = agreements;
        this.acts = acts;
        this.territory = territory;
        this.clock = clock;
    }

    /** False where it was concluded before. */
    boolean conclude() {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var end = LocalDate.of(today.getYear() + 1, 12, 31);
        var id =
                agreements.enter(
                        NAME,
                        true,
                        new Terms(
                                end,
                                Convention.ARDENNES.noticeMonths(),
                                6,
                                Reading.LATER_DECISIONS),
                        articles(),
                        List.of(
                                shared("ASSISTANCE", "Assistance renforcée aux commerçants"),
                                shared("PUBLICITE", "Page de publicité"),
                                shared("MAINTENANCE", "Maintenance de la plateforme")),
                        parties(today.minusDays(340)));
        if (id == null) return false;
        acts.amend(
                Amendment.onPaper(
                        1,
                        "Points de retrait collectifs",
                        "CP-D02 (inventée)",
                        today.minusDays(120),
                        today.minusDays(100)),
                "RETRAIT-COLLECTIF",
                NOBODY);
        acts.withdraw(new Withdrawal(LEAVES, today.minusDays(20), today.plusMonths(3)), NOBODY);
        return true;
    }

    private static Procedure shared(String code, String name) {
        return new Procedure(code, name, SHARED_BY_ARTICLE, 0);
    }

    private static List<Article> articles() {
        return CsvFiles.lines("articles").stream()
                .map(
                        line ->
                                new Article(
                                        Integer.parseInt(line.getField("number")),
                                        line.getField("title"),
                                        line.getField("text")))
                .toList();
    }

    /** The département first, a partner every third day. */
    private List<Party> parties(LocalDate first) {
        var parties = new ArrayList<Party>();
        parties.add(new Party(DEPARTMENT_SIREN, Convention.ARDENNES.department(), true, first));
        for (var epci : territory.epcis().stream().filter(Epci::conventionPartner).toList()) {
            var signed = first.plusDays(3L * parties.size());
            parties.add(new Party(epci.siren(), epci.name(), false, signed));
        }
        return parties;
    }
}
