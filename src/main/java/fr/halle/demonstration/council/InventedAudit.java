package fr.halle.demonstration.council;

import static fr.halle.demonstration.council.InventedAgreement.NOBODY;

import fr.halle.demonstration.CsvFiles;
import fr.halle.governance.acts.Published;
import fr.halle.governance.audit.Audit;
import fr.halle.governance.audit.Audits;
import fr.halle.governance.audit.FindingKind;
import fr.halle.identity.Identity;
import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.UUID;

/** An invented audit with findings of each kind; some of them were decided upon. */
@Component
class InventedAudit {

    private static final String BY_ACT = "act";

    private final Audits audits;
    private final Published published;
    private final Identity identity;
    private final Clock clock;

    InventedAudit(Audits audits, Published published, Identity identity, Clock clock) {
        this.audits = audits;
        this.published = published;
        this.identity = identity;
        this.clock = clock;
    }

    void deliver() {
        var audit =
                audits.enter(
                        new Audit(
                                new UUID(0, 0),
                                "Audit d’usage de la plateforme",
                                "Cabinet Loupe et Compas",
                                CivilTime.local(clock.instant()).toLocalDate().minusDays(70),
                                "Les parcours d’achat, la mise en ligne des boutiques et la notoriété. La sécurité informatique n’a pas été regardée.",
                                true),
                        NOBODY);
        var acts = published.latest().reversed().iterator();
        for (var line : CsvFiles.lines("findings")) {
            var finding =
                    audits.find(
                            audit,
                            FindingKind.valueOf(line.getField("kind")),
                            line.getField("sentence"),
                            line.getField("detail"),
                            NOBODY);
            var decision = line.getField("decision");
            if (decision.equals(BY_ACT) && acts.hasNext()) answer(finding, acts.next().id());
            else if (!decision.isEmpty()) decline(finding, decision);
        }
    }

    private void answer(UUID finding, UUID act) {
        audits.answer(finding, act, secretary(), clock.instant());
    }

    private void decline(UUID finding, String reason) {
        audits.decline(finding, reason, secretary(), clock.instant());
    }

    private PersonId secretary() {
        return identity.byEmail("secretariat@demo.halle.example")
                .map(each -> each.id())
                .orElse(NOBODY);
    }
}
