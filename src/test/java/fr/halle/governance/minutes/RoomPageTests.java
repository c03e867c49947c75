package fr.halle.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** From the first arrival to the published act, over HTTP, without JavaScript. */
@WholeHouse
class RoomPageTests {

    @LocalServerPort int port;
    @Autowired Sitting sitting;

    private UUID session;
    private String path;
    private Browser administrator;

    @BeforeEach
    void open() {
        var body = sitting.body("epci-council");
        sitting.seat(body, 1, 5, null);
        session = sitting.open(body);
        path = "/council/sessions/" + session;
        administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
    }

    @Test
    void theRoomIsForTheSecretaryAlone() {
        assertThat(
                        new Browser(port)
                                .get(path + "/room")
                                .headers()
                                .firstValue("Location")
                                .orElse(""))
                .startsWith("/sign-in?next=");
        for (var other : new String[] {WholeHouse.SHOPPER, "secretariat@demo.halle.example"}) {
            var browser = new Browser(port).enterAs(other);
            assertThat(browser.get(path + "/room").statusCode()).isEqualTo(404);
            var note = Map.of("line", "18:30:00 1");
            assertThat(browser.post(path + "/room/notes", note).statusCode()).isEqualTo(404);
            assertThat(browser.post(path + "/closing", Map.of()).statusCode()).isEqualTo(404);
        }
        assertThat(administrator.page(path + "/room").select(".clock li")).isEmpty();
    }

    @Test
    void saysAtAnyInstantWhoIsThereAndWhetherThereIsAQuorum() {
        note("18:30:00 1");
        note("18:30:00 2");
        assertThat(room().select(".verdict").text())
                .isEqualTo("Quorum non atteint : 2 comptés, 3 requis.");
        note("18:31:12 3");
        note("18:31:20 5>1");
        var room = room();
        assertThat(room.select(".room-figures dd").eachText())
                .containsExactly("3", "1", "4", "3 / 3");
        assertThat(room.select(".verdict").text()).startsWith("Quorum atteint");
        assertThat(room.select(".clock li").first().text())
                .contains("18:31:20", "Membre 5 donne pouvoir à Membre 1", "4 votants");
        assertThat(room.select(".seats-proxy").text()).contains("pouvoir à Membre 1");
    }

    @Test
    void saysWhyALineIsNotTakenAndKeepsIt() {
        note("18:30:00 1");
        note("18:30:00 2>1");
        assertThat(refused("18:29:00 3"))
                .contains("Trop tôt : la dernière ligne notée est de 18:30");
        assertThat(refused("18:31:00 1")).contains("Membre 1 est déjà en séance", "L2121-17");
        assertThat(refused("18:31:00 3>4")).contains("Membre 4 n’est pas en séance", "L2121-20");
        assertThat(refused("18:31:00 3>1"))
                .contains("Membre 1 porte déjà autant de pouvoirs que la règle le permet : 1");
        assertThat(refused("mercredi")).contains("Personne à l’appel ne répond à « mercredi »");
    }

    @Test
    void aWrongLineIsCorrectedWhereItStands() {
        note("18:30:00 1");
        note("18:30:00 4");
        var link = room().select("a[aria-label*=Membre 4]").attr("href");
        var form = administrator.page(link).expectForm("form[action$=correction]");
        var answer = administrator.post(form.attr("action"), Map.of("reason", "", "line", "2"));
        assertThat(said(answer)).contains("Dites pourquoi");
        form.select("#reason").val("numéro mal lu");
        form.select("#instead").val("2");
        assertThat(administrator.submit(form).statusCode()).isEqualTo(302);
        assertThat(room().select(".clock s").text()).isEqualTo("Membre 4 entre en séance");
        assertThat(room().select(".clock").text()).contains("Rayé : numéro mal lu");
        assertThat(room().select(".seats-present").eachText()).hasSize(2);
    }

    @Test
    void aVoteBecomesADeliberationThatEverybodyReadsOncePublished() {
        for (int i = 1; i <= 5; i++) note("18:30:00 " + i);
        var vote = path + "/items/" + sitting.item(session) + "/vote";
        var fields = new HashMap<String, String>();
        fields.put("method", "SHOW_OF_HANDS");
        fields.put("at", "19:00:00");
        fields.put("against", "9");
        assertThat(said(administrator.post(vote, fields))).contains("n’a pas de voix");
        fields.put("against", "3, 4");
        assertThat(administrator.post(vote, fields).statusCode()).isEqualTo(302);
        assertThat(administrator.page(vote).select(".verdict").text())
                .isEqualTo("Adopté : 3 voix pour sur 5 suffrages exprimés.");
        assertThat(said(administrator.post(vote, fields))).contains("déjà été voté");
        assertThat(administrator.post(path + "/closing", Map.of()).statusCode()).isEqualTo(302);
        var draft =
                administrator
                        .post(vote.replace("/vote", "/deliberation"), Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        assertThat(new Browser(port).get(draft).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get(draft + "/extract.pdf").statusCode()).isEqualTo(404);
        var words = new HashMap<String, String>();
        words.put("subject", "Un point à l’ordre du jour");
        words.put("matter-code", "7.10");
        words.put("matter-name", "finances locales/divers");
        words.put("decision", "Le point est adopté.");
        act(draft + "/wording", words);
        var read = administrator.page(draft).select("[name=seen]").val();
        act(draft + "/signatures/PRESIDENT", Map.of("name", "Membre 1", "seen", read));
        act(draft + "/signatures/SECRETARY", Map.of("name", "Membre 2", "seen", read));
        assertThat(said(administrator.post(draft + "/publication", Map.of())))
                .contains("transmission au contrôle de légalité vient d’abord");
        var day = administrator.page(draft).select(".act-signatures").text();
        assertThat(day).contains("Membre 1", "Membre 2", "Signé le");
        var today = Days.today().toString();
        act(draft + "/transmission", Map.of("prefecture", "PREF008", "transmitted-on", today));
        act(draft + "/publication", Map.of());
        var published = new Browser(port).page(draft);
        assertThat(published.select(".act").text())
                .contains("DÉCIDE", "Contre : Membre 3, Membre 4");
        assertThat(new Browser(port).get(draft + "/extract.pdf").statusCode()).isEqualTo(200);
    }

    private void act(String where, Map<String, String> fields) {
        assertThat(administrator.post(where, fields).statusCode()).as(where).isEqualTo(302);
    }

    private void note(String line) {
        act(path + "/room/notes", Map.of("line", line));
    }

    private String refused(String line) {
        var answer = administrator.post(path + "/room/notes", Map.of("line", line));
        assertThat(Jsoup.parse(answer.body()).select("#line").val()).isEqualTo(line);
        return said(answer);
    }

    private static String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("[role=alert]").text().replace('\u00a0', ' ');
    }

    private Document room() {
        return administrator.page(path + "/room");
    }
}
