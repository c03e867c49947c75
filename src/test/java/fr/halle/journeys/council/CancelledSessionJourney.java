package fr.halle.journeys.council;

import static fr.halle.journeys.council.Clerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.journeys.JourneyTest;
import fr.halle.journeys.Letterbox;
import fr.halle.kernel.CivilTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;

/** A session is moved, called, cancelled by letter and planned anew. */
class CancelledSessionJourney extends JourneyTest {

    private static final String BENCH = "Un banc devant la halle";

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aSessionIsMovedCancelledAndPlannedAnew(int width) throws Exception {
        var day = CivilTime.local(Instant.now()).toLocalDate().plusDays(80 + width % 7);
        try (var secretary = visitor("cancelled-secretary", width);
                var anybody = visitor("cancelled-anybody", width)) {
            signIn(secretary, "secretariat@demo.halle.example");
            var clerk = new Clerk(secretary, "http://localhost:" + port);
            clerk.plans(day);
            clerk.puts(BENCH, false);
            moves(clerk, day.plusDays(1));
            secretary.press("Convoquer les membres");
            cancels(clerk);
            assertThat(anybody.go(clerk.session()).look("cancelled").text())
                    .contains("Annulée", "La salle est inondée");
            secretary.fill("#day", day.plusDays(20).toString());
            secretary.press("Préparer une autre séance sur les mêmes points");
            assertThat(plain(secretary)).contains("En préparation", BENCH);
            secretary.look("anew");
        }
    }

    private void moves(Clerk clerk, LocalDate day) {
        var visitor = clerk.visitor;
        visitor.pressOn("details:has(#place) > summary").fill("#place", "").look("change");
        visitor.press("Enregistrer");
        assertThat(plain(visitor)).contains("Dites où la séance se tient");
        visitor.look("change-refused");
        visitor.fill("#day", day.toString()).fill("#place", "Mairie").press("Enregistrer");
        assertThat(plain(visitor)).contains("Mairie");
    }

    private void cancels(Clerk clerk) throws Exception {
        var visitor = clerk.visitor;
        visitor.pressOn("details:has(#why) > summary").look("before-cancelling");
        visitor.press("Annuler la séance et prévenir les membres");
        assertThat(plain(visitor)).contains("Dites pourquoi");
        visitor.fill("#why", "La salle est inondée");
        visitor.press("Annuler la séance et prévenir les membres");
        assertThat(plain(visitor)).contains("Annulée", "Preuves d’envoi de l’annulation");
        visitor.look("after-cancelling");
        var letters = letterbox().lettersTo("presidence@demo.halle.example", "Annulation");
        assertThat(Letterbox.body(letters.getFirst())).contains("La salle est inond");
    }
}
