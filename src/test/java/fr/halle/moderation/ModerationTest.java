package fr.halle.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What tests of moderation say again and again. */
abstract class ModerationTest extends WholeHalle {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern LINK = Pattern.compile("/decisions/\\S+");

    @Autowired Environment environment;

    Stall stall;
    String reporter;
    Buyer moderator;
    Buyer otherModerator;

    @BeforeEach
    void aShopAndPeople() {
        stall = stalls.open(5, 9, 9);
        reporter = "temoin-" + NEXT.incrementAndGet() + "@example.org";
        moderator = signedIn(WholeHouse.ANIMATOR);
        otherModerator = signedIn(WholeHouse.ADMINISTRATOR);
        // each test counts from nothing: they all come from this machine
        jdbc.sql("update moderation.report set sender = null").update();
    }

    String productPath() {
        return "/shops/" + stall.slug() + "/" + stall.offers().getFirst().slug();
    }

    String shopPath() {
        return "/shops/" + stall.slug();
    }

    /** The form behind the small link at the foot of that page. */
    Form form(String path) {
        var buyer = buyer();
        var link = buyer.get(path).page().select("a[href^=/reports/new]").attr("href");
        return buyer.get(link).form("/reports/new");
    }

    /** Reports what stands on that page; the id of the report. */
    UUID report(String path, String reason) {
        var form =
                form(path)
                        .with("reason", reason)
                        .with("explanation", "Ce n’est pas vrai.")
                        .with("name", "Zoé Lenoir")
                        .with("email", reporter)
                        .with("good-faith", "true");
        var answer = send(form);
        assertThat(answer.location()).as(answer.summary()).isEqualTo("/reports/received");
        return jdbc.sql("select id from moderation.report where email = ? order by id desc limit 1")
                .param(reporter)
                .query(UUID.class)
                .single();
    }

    /** With the token of the browser that sends it. */
    Answer send(Form form) {
        var buyer = buyer();
        return buyer.send(form.with("_csrf", buyer.token()));
    }

    Answer decide(Buyer by, UUID report, String outcome) {
        var form = by.get("/moderation/reports/" + report).form("/decision");
        return by.send(
                form.with("outcome", outcome)
                        .with("ground", "TERMS")
                        .with("reference", "Conditions des marchands, point 4")
                        .with("facts", "La page dit le contraire de l’étiquette."));
    }

    List<String> subjectsTo(String recipient) {
        return jdbc.sql(
                        "select subject from mail.letter where recipient = ? order by written_at, id")
                .param(recipient)
                .query(String.class)
                .list();
    }

    /** The link of the last letter about a decision. */
    String statementOf(String recipient) {
        var letter =
                jdbc.sql(
                                """
                                select plain from mail.letter where recipient = ? and plain like '%/decisions/%'
                                order by written_at desc, id desc limit 1
                                """)
                        .param(recipient)
                        .query(String.class)
                        .single();
        var found = LINK.matcher(letter);
        assertThat(found.find()).as(letter).isTrue();
        return found.group();
    }

    Answer appeal(String statement, String words) {
        var buyer = buyer();
        var form = buyer.get(statement).form("/appeal").with("words", words);
        return buyer.send(form);
    }

    /** What only the owner of the tables may do, and no running Halle is. */
    void owner(String... statements) {
        var source =
                new DriverManagerDataSource(
                        environment.getRequiredProperty("spring.flyway.url"),
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password"));
        for (var statement : statements) JdbcClient.create(source).sql(statement).update();
    }

    Buyer signedIn(String email) {
        return buyer().enterAs(email);
    }
}
