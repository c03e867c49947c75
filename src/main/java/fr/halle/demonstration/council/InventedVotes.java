package fr.halle.demonstration.council;

import static fr.halle.demonstration.council.InventedSessions.done;

import fr.halle.governance.acts.Deliberations;
import fr.halle.governance.acts.Signing;
import fr.halle.governance.acts.Wording;
import fr.halle.governance.ballots.Ground;
import fr.halle.governance.ballots.Method;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.votes.Choice;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the committee voted, and the two deliberations that came of it. */
@Component
class InventedVotes {

    private static final String CONVENTION =
            "Vu la convention de partenariat, notamment son article relatif au partage des dépenses ;";

    private final Votes votes;
    private final Deliberations deliberations;
    private final Signing signing;

    InventedVotes(Votes votes, Deliberations deliberations, Signing signing) {
        this.signing = signing;
        this.votes = votes;
        this.deliberations = deliberations;
    }

    void adoptMinutes(UUID item) {
        done(votes.take(item, Poll.byHands(LocalTime.of(18, 44, 26), Map.of()), null));
    }

    void shareHelp(UUID item, LocalDate day) {
        var exceptions = Map.of(9, Choice.AGAINST, 10, Choice.AGAINST, 4, Choice.ABSTAIN);
        done(votes.take(item, Poll.byHands(LocalTime.of(18, 57, 2), exceptions), null));
        publish(
                item,
                day,
                new Wording(
                        "Partage du coût de l’assistance renforcée à la mise en ligne de cent boutiques",
                        "7.10",
                        "finances locales/divers",
                        "Vu le code général des collectivités territoriales ;\n"
                                + CONVENTION
                                + "\nVu l’avis favorable du comité technique ;",
                        "Considérant que l’assistance renforcée permet à cent boutiques d’être en ligne sans frais pour elles ;\n"
                                + "Considérant que la dépense, validée par le comité, est payée par le Département puis partagée ;",
                        "La dépense de 21 000,00 € TTC est approuvée. Elle est payée par le Département.\n"
                                + "Elle est répartie pour moitié au Département et pour moitié aux intercommunalités partenaires, au prorata de leur population.\n"
                                + "La présidente est chargée de l’exécution de la présente délibération.",
                        String.valueOf(day.getYear()),
                        "Budget principal"));
    }

    void payPage(UUID item, LocalDate day) {
        var called = new HashMap<Integer, Choice>();
        for (int number : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14)) {
            called.put(number, number == 10 ? Choice.ABSTAIN : Choice.FOR);
        }
        var poll =
                new Poll(
                        Method.ROLL_CALL,
                        LocalTime.of(19, 21, 40),
                        Set.of(12),
                        called,
                        Map.of(),
                        List.of(),
                        Ground.askedBy(List.of(2, 5, 8, 11)));
        done(votes.take(item, poll, null));
        publish(
                item,
                day,
                new Wording(
                        "Page de publicité dans le bulletin départemental",
                        "7.10",
                        "finances locales/divers",
                        "Vu le code général des collectivités territoriales ;\n" + CONVENTION,
                        "Considérant que la plateforme gagne à être connue de tous les habitants ;",
                        "La dépense de 3 835,58 € TTC est approuvée et partagée selon la convention.\n"
                                + "La présidente est chargée de l’exécution de la présente délibération.",
                        String.valueOf(day.getYear()),
                        "Budget principal"));
    }

    private void publish(UUID item, LocalDate day, Wording words) {
        var act = deliberations.draft(item, null).orElseThrow();
        done(deliberations.write(act, words));
        for (var office : Office.values()) done(signing.sign(act, office, day.plusDays(1), null));
        done(deliberations.transmit(act, "PREF008", day.plusDays(1), null));
        done(deliberations.publish(act, day.plusDays(4), null));
    }
}
