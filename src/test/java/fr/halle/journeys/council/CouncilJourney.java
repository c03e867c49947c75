package fr.halle.journeys.council;

import static fr.halle.journeys.council.Clerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.journeys.JourneyTest;
import fr.halle.journeys.Letterbox;
import fr.halle.journeys.Visitor;
import fr.halle.testing.house.Days;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A committee meets, from the call of its members to its published minutes. */
class CouncilJourney extends JourneyTest {

    private static final String BAGS = "Deux cents cabas aux couleurs de la halle";
    private static final String CART = "Une charrette pour le marché de Rethel";
    private static final String CLOCK = "Remettre l’horloge à l’heure";
    private final LocalDate today = Days.today();

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aSessionIsCalledHeldRatifiedAndReported(int width) throws Exception {
        try (var secretary = visitor("council-secretary", width);
                var president = visitor("council-president", width);
                var member = visitor("council-member", width);
                var partner = visitor("council-partner", width);
                var anybody = visitor("council-anybody", width)) {
            signIn(secretary, "secretariat@demo.halle.example");
            signIn(president, "presidence@demo.halle.example");
            signIn(member, "technique@demo.halle.example");
            signIn(partner, "conseil@demo.halle.example");
            var clerk = new Clerk(secretary, "http://localhost:" + port);
            call(clerk, today.plusDays(30 + width % 7));
            theDayComes(clerk);
            meet(clerk);
            voteByHand(clerk);
            callTheRoll(clerk);
            voteOnPhones(clerk, president, member);
            var act = clerk.draft(0, "Deux cents cabas sont achetés, pour 900,00 € TTC.");
            publish(clerk, act, president, anybody);
            ratify(clerk, act, partner);
            report(clerk, president, anybody);
        }
    }

    private void call(Clerk clerk, LocalDate day) throws Exception {
        clerk.plans(day);
        clerk.puts(CART, false);
        clerk.puts(CLOCK, false);
        clerk.puts(BAGS, true);
        clerk.visitor.press("Monter " + BAGS).press("Monter " + BAGS);
        clerk.annexes(1, "devis.pdf");
        clerk.visitor.look("in-preparation");
        assertThat(clerk.visitor.page.locator(".agenda h3").allInnerTexts())
                .containsExactly(BAGS, CART, CLOCK);
        clerk.visitor.press("Convoquer les membres");
        assertThat(plain(clerk.visitor)).contains("Convoquée").doesNotContain("Monter");
        var letters = letterbox().lettersTo("presidence@demo.halle.example", clerk.day());
        assertThat(letters).hasSize(1);
        assertThat(Letterbox.body(letters.getFirst())).contains(BAGS);
    }

    /** Nobody waits a month in a test: until it opens, a session's day and its call may move. */
    private void theDayComes(Clerk clerk) {
        clerk.visitor.press("Ouvrir la séance");
        assertThat(plain(clerk.visitor)).contains("s’ouvre le jour dit, pas avant");
        var session = UUID.fromString(clerk.session().replaceAll(".*/", ""));
        jdbc.sql(
                        """
                        update governance.session set day = ?, convoked_at = convoked_at - interval '10 days'
                         where id = ? and opened_at is null
                        """)
                .params(Days.ofSession(), session)
                .update();
        // two members without an account get one each: on phones, whoever is there needs it
        jdbc.sql(
                        """
                        insert into identity.person (email, name, language, demonstration)
                        select 'neuf@people.example', 'Neuvième', 'FR', true
                         where not exists (select from identity.person where email = 'neuf@people.example')
                        """)
                .update();
        jdbc.sql(
                        """
                        update governance.member m set person = p.id from identity.person p
                         where m.number = case p.email when 'technique@demo.halle.example' then 4 when 'neuf@people.example' then 9 end
                           and m.body = (select body from governance.session where id = ?)
                        """)
                .param(session)
                .update();
        clerk.visitor.go(clerk.session()).press("Ouvrir la séance");
    }

    private void meet(Clerk clerk) {
        clerk.visitor.page.waitForURL("**/room");
        for (var line : List.of("1", "4", "8", "mart", "2>1", "3>4")) clerk.notes(line);
        assertThat(plain(clerk.visitor)).contains("Quorum non atteint : 6 comptés, 8 requis");
        clerk.notes("10>1");
        assertThat(plain(clerk.visitor)).contains("porte déjà autant de pouvoirs que la règle");
        assertThat(clerk.visitor.page.inputValue("#line")).as("kept").isEqualTo("10>1");
        clerk.notes("10>12");
        assertThat(plain(clerk.visitor)).contains("un pouvoir se donne à un membre présent");
        clerk.notes("10>9");
        clerk.notes("11>8");
        assertThat(plain(clerk.visitor)).contains("Quorum atteint : 8 comptés");
        clerk.visitor.look("room");
    }

    private void voteByHand(Clerk clerk) {
        clerk.visitor.go(clerk.item(1)).look("by-hand");
        var others = clerk.visitor.page.locator("[name^=voice-], [name=why], [name=tellers]");
        assertThat(others.count()).as("fields of another way to vote").isZero();
        clerk.visitor.fill("#against", "10").fill("#abstain", "4").press("Arrêter le résultat");
        assertThat(plain(clerk.visitor)).contains("À main levée", "Léon Cerfeuil");
        clerk.visitor.go(clerk.item(1) + "/correction").look("correction");
        clerk.visitor.fill("#abstain", "4 9").fill("#reason", "Le 9 aussi");
        clerk.visitor.press("Enregistrer la correction").look("by-hand-result");
        assertThat(plain(clerk.visitor)).contains("Le 9 aussi", "Corrigé par Fabien Tilleul");
    }

    private void callTheRoll(Clerk clerk) {
        clerk.visitor.go(clerk.item(0) + "?method=ROLL_CALL").look("roll-call");
        for (int number : new int[] {1, 2, 3, 4, 8, 9, 10, 11})
            clerk.visitor.choose("[name=voice-" + number + "][value=FOR]");
        clerk.visitor.fill("#asked-by", "12").press("Arrêter le résultat");
        assertThat(plain(clerk.visitor)).contains("n’est pas en séance et ne peut rien demander");
        clerk.visitor.fill("#asked-by", "8 9").press("Arrêter le résultat");
        assertThat(plain(clerk.visitor)).contains("Appel nominal demandé par");
    }

    private void voteOnPhones(Clerk clerk, Visitor president, Visitor member) {
        var phones = clerk.item(2).replace("/vote", "/phones");
        member.go(clerk.session() + "/phone").look("waiting");
        clerk.visitor.go(phones).look("phones-before").press("Ouvrir le vote");
        clerk.visitor.look("phones-open");
        member.follow("Regarder encore").look("phone");
        member.pressOn("form:has([name=voter][value='4']) [value=FOR]").look("phone-receipt");
        var receipt = member.page.locator(".receipt b").innerText();
        president.go(clerk.session() + "/phone");
        president.pressOn("form:has([name=voter][value='1']) [value=AGAINST]");
        assertThat(president.text()).contains("Votre voix est comptée");
        member.follow("Vérifier une voix").fill("#receipt", receipt).press("Vérifier");
        assertThat(plain(member))
                .contains("le n° 4 a voté « Pour » ; ce sera compté à la fermeture");
        member.look("receipt");
        clerk.visitor.go(phones).press("Fermer le vote");
        assertThat(plain(clerk.visitor)).contains("Sur les téléphones", "Rose Pervenche");
    }

    private void publish(Clerk clerk, String act, Visitor president, Visitor anybody)
            throws Exception {
        clerk.visitor.press("Signer pour le secrétariat");
        assertThat(anybody.go(act).text()).doesNotContain(BAGS);
        president.go(act).look("act-to-sign").press("Signer pour la présidence");
        clerk.visitor.go(act).fill("#prefecture", "PREF008");
        clerk.visitor.fill("#transmitted-on", today.toString()).press("Noter la transmission");
        clerk.visitor.press("Publier");
        anybody.go(act).look("act");
        var number = anybody.page.locator(".act-head strong").innerText().substring(3);
        assertThat(clerk.paper(act + "/extract.pdf"))
                .contains(number, BAGS, "900,00 €", "Rose Pervenche", "Fabien Tilleul");
    }

    private void ratify(Clerk clerk, String act, Visitor partner) throws Exception {
        clerk.visitor.go(act + "/ratifications").press("Transmettre à chaque partenaire");
        assertThat(clerk.visitor.page.locator("[name=answer]").count()).isZero();
        assertThat(letterbox().lettersTo("conseil@demo.halle.example", "à ratifier")).isNotEmpty();
        partner.go(act + "/ratifications").pressOn("details.panel summary");
        assertThat(partner.page.locator("details.panel").count()).as("its own").isEqualTo(1);
        partner.choose("[name=answer][value=yes]").fill("[name=number]", "2026-88");
        partner.press("Noter la réponse");
        assertThat(plain(partner)).contains("Donnez la date de la délibération");
        assertThat(partner.page.inputValue("[name=number]")).as("kept").isEqualTo("2026-88");
        partner.look("answer-refused");
        partner.fill("[name=day]", today.toString()).press("Noter la réponse");
        assertThat(plain(partner)).contains("1 sur", "2026-88");
        partner.look("ratifications");
    }

    private void report(Clerk clerk, Visitor president, Visitor anybody) throws Exception {
        clerk.visitor.go(clerk.session()).press("Lever la séance");
        anybody.go(clerk.session() + "/list").look("list");
        assertThat(anybody.text()).contains(BAGS, CART, CLOCK, "Adopté");
        var minutes = clerk.session() + "/minutes";
        var words = "Le n° 9 demande qui tirera la charrette.";
        clerk.writesMinutes(words, today);
        president.go(minutes).press("Signer pour la présidence");
        clerk.visitor.go(minutes).press("Publier le procès-verbal");
        assertThat(anybody.go(minutes).look("minutes").text()).contains("Publié", words);
        assertThat(clerk.paper(minutes + ".pdf")).contains(words, CART, "Marthe Sarriette");
    }
}
