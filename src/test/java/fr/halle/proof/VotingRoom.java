package fr.halle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.CivilTime;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An assembly of invented people in session, entered over HTTP as an administrator does. */
final class VotingRoom {

    /** Each has a phone; every second one holds the proxy of somebody absent. */
    static final int MEMBERS = 40;

    static final int VOICES = MEMBERS + MEMBERS / 2;

    private static final String ADMINISTRATOR = "administration@demo.halle.example";
    private static final String PLACE = "/administration/council/assemblee-d-essai";

    private final Buyer secretary;
    private final LocalDate today = CivilTime.local(Instant.now()).toLocalDate();
    final List<String> emails;
    private String session = "";
    private List<String> items = List.of();

    VotingRoom(int port, JdbcClient jdbc) {
        secretary = new Buyer(port).enterAs(ADMINISTRATOR);
        emails =
                jdbc.sql(
                                """
                                select email from identity.person where email like '%@demo.halle.example' and email <> ? and language = 'FR'
                                 order by email limit ?
                                """)
                        .params(ADMINISTRATOR, MEMBERS)
                        .query(String.class)
                        .list();
        assertThat(emails).hasSize(MEMBERS);
    }

    /** Under way, with two items. */
    void open(JdbcClient jdbc) {
        seat();
        var plan = Map.of("day", today.plusDays(1).toString(), "starts", "18:30", "place", "Salle");
        session = sent("/council/bodies/assemblee-d-essai/sessions", plan).location();
        sent(session + "/items", Map.of("title", "Un vote par nom"));
        sent(session + "/items", Map.of("title", "Un vote secret"));
        sent(session + "/convocation", Map.of());
        jdbc.sql("update governance.session set day = ? where id = ?")
                .params(today, UUID.fromString(session.replaceAll(".*/", "")))
                .update();
        sent(session + "/opening", Map.of());
        for (int number = 1; number <= MEMBERS; number++) note(String.valueOf(number));
        note("1*"); // presides
        for (int number = MEMBERS + 1; number <= VOICES; number++)
            note(number + ">" + (number - MEMBERS));
        items = secretary.get(session).page().select(".agenda a[href$=/vote]").eachAttr("href");
    }

    private void seat() {
        var since = today.minusDays(30).toString();
        var body =
                Map.of(
                        "name", "Assemblée d’essai",
                        "slug", "assemblee-d-essai",
                        "kind", "ASSEMBLY",
                        "authority", "Collectivité d’essai",
                        "prefix", "ESSAI",
                        "rules", "epci-council",
                        "since", since,
                        "days", "0",
                        "article", "Choix de l’assemblée");
        sent("/administration/council", body);
        for (int number = 1; number <= VOICES; number++) {
            var email = number <= MEMBERS ? emails.get(number - 1) : "";
            sent(
                    PLACE + "/members",
                    Map.of(
                            "name",
                            "Membre " + number,
                            "number",
                            String.valueOf(number),
                            "email",
                            email,
                            "since",
                            since));
        }
    }

    private void note(String line) {
        sent(session + "/room/notes", Map.of("line", line));
    }

    String session() {
        return session;
    }

    /** The item of the named vote, or of the secret one. */
    UUID item(boolean secret) {
        return UUID.fromString(items.get(secret ? 1 : 0).replaceAll(".*/items/(.*)/vote", "$1"));
    }

    /** Gives the codes of the two tellers; none where the vote is named. */
    List<String> openPhones(boolean secret) {
        if (!secret) {
            sent(phones(false), Map.of());
            return List.of();
        }
        var asking = "1 2 3 4 5 6 7 8 9 10 11 12 13 14";
        var answer =
                send(phones(true), Map.of("secret", "on", "why", "REQUEST", "asked-by", asking));
        var codes = answer.page().select("section:has(#codes) strong").eachText();
        assertThat(codes).as(answer.summary()).hasSize(2);
        return codes;
    }

    /** Closes and counts. */
    void closePhones(List<String> codes) {
        sent(
                phones(!codes.isEmpty()) + "/closing",
                codes.isEmpty()
                        ? Map.of()
                        : Map.of(
                                "tellers",
                                "1 2",
                                "first",
                                codes.getFirst(),
                                "second",
                                codes.getLast()));
    }

    private String phones(boolean secret) {
        return items.get(secret ? 1 : 0).replace("/vote", "/phones");
    }

    private Answer sent(String path, Map<String, String> fields) {
        var answer = send(path, fields);
        if (answer.status() != 302) throw new AssertionError(answer.summary());
        return answer;
    }

    private Answer send(String path, Map<String, String> fields) {
        var all = new ArrayList<>(List.of(new Form.Field("_csrf", secretary.token())));
        fields.forEach((name, value) -> all.add(new Form.Field(name, value)));
        return secretary.send(new Form(path, all));
    }
}
