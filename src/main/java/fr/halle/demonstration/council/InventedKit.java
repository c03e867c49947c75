package fr.halle.demonstration.council;

import static fr.halle.demonstration.council.InventedAgreement.NOBODY;
import static fr.halle.demonstration.council.InventedWorks.done;

import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.files.Paper;
import fr.halle.governance.files.Sent;
import fr.halle.governance.kit.Kit;
import fr.halle.governance.kit.MaterialKind;
import fr.halle.governance.kit.NewMaterial;
import fr.halle.governance.kit.Supplier;
import fr.halle.governance.operator.Contract;
import fr.halle.governance.operator.Mission;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A logo in its second version, a poster that waits for its members, a banner to be changed. */
@Component
class InventedKit {

    private static final int SOME = 2;

    private final Kit kit;
    private final Agreements agreements;
    private final Clock clock;

    InventedKit(Kit kit, Agreements agreements, Clock clock) {
        this.kit = kit;
        this.agreements = agreements;
        this.clock = clock;
    }

    void supply(Contract operator) {
        var parties = agreements.latest().orElseThrow().parties();
        var department = parties.getFirst();
        var partners = parties.subList(1, parties.size());
        supply(
                "Logo",
                MaterialKind.LOGO,
                "Sur tout ce qui parle de la plateforme. Il garde ses couleurs et de l’air autour de lui.",
                null,
                "logo-1.svg",
                200);
        validate("logo", partners, 196);
        done(
                kit.propose(
                        "logo",
                        Supplier.of(partners.getFirst()),
                        "Des teintes plus foncées\u00a0: le nom se lit mieux sur une page claire.",
                        paper("logo-2.svg"),
                        NOBODY,
                        ago(60)));
        done(kit.answer("logo", 2, department.siren(), null, NOBODY, ago(52)));
        supply(
                "Bannière pour les sites des communes",
                MaterialKind.PICTURE,
                "En tête du site d’une commune, avec un lien vers la plateforme.",
                Mission.TRAFFIC,
                "banniere-1.png",
                110);
        validate("banniere-pour-les-sites-des-communes", partners, 104);
        done(
                kit.propose(
                        "banniere-pour-les-sites-des-communes",
                        Supplier.of(operator),
                        "Une phrase qui parle de la commune, et les couleurs du nouveau logo.",
                        paper("banniere-2.png"),
                        NOBODY,
                        ago(3)));
        supply(
                "Affiche «\u00a0Vos boutiques, en un seul panier\u00a0»",
                MaterialKind.POSTER,
                "En vitrine et en mairie, au format A4.",
                Mission.ANIMATION,
                "affiche.pdf",
                6);
        validate("affiche-vos-boutiques-en-un-seul-panier", partners.subList(0, SOME), 4);
    }

    private void supply(
            String name,
            MaterialKind kind,
            String purpose,
            @Nullable Mission mission,
            String file,
            int daysAgo) {
        var material = new NewMaterial(name, kind, purpose, mission, true);
        done(kit.supply(material, paper(file), NOBODY, ago(daysAgo)));
    }

    /** One after the other, every eight hours. */
    private void validate(String slug, List<Party> partners, int daysAgo) {
        var at = ago(daysAgo);
        for (var each : partners) {
            done(kit.answer(slug, 1, each.siren(), null, NOBODY, at));
            at = at.plus(Duration.ofHours(8));
        }
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static Paper paper(String name) {
        try {
            var file = new ClassPathResource("demonstration/kit/" + name);
            return Sent.of(name, file.getContentAsByteArray()) instanceof Sent.Taken(var paper)
                    ? paper
                    : refused(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Paper refused(String name) {
        throw new IllegalStateException("Refused: " + name);
    }
}
