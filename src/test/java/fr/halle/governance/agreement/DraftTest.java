package fr.halle.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.time.LocalDate;
import java.util.List;

/** What tests of a new text say again and again. */
abstract class DraftTest extends PeopleTest {

    static final String DRAFT = "/council/agreement/draft";
    final LocalDate today = Days.today();

    @Autowired Agreements agreements;
    @Autowired Environment environment;

    /** The other tests know one agreement. */
    @AfterEach
    void forgetTheDraft() {
        var owner = owner();
        for (var table :
                List.of(
                        "abandoned_text",
                        "act_taken_back",
                        "article",
                        "annex_file",
                        "annex",
                        "shared_procedure",
                        "party",
                        "agreement")) {
            owner.sql("alter table governance.%s disable trigger user".formatted(table)).update();
            owner.sql(
                            "delete from governance.%s where %s in (select id from governance.agreement where name like 'Essai%%')"
                                    .formatted(
                                            table, table.equals("agreement") ? "id" : "agreement"))
                    .update();
            owner.sql("alter table governance.%s enable trigger user".formatted(table)).update();
        }
    }

    /** As if no other text had ever bound anybody. */
    void alone(Runnable look) {
        var owner = owner();
        owner.sql("alter table governance.abandoned_text disable trigger user").update();
        try {
            owner.sql(
                            """
                            insert into governance.abandoned_text (agreement, reason, entered_by)
                            select id, 'Alone', id from governance.agreement where name not like 'Essai%'
                            """)
                    .update();
            look.run();
        } finally {
            owner.sql("delete from governance.abandoned_text where reason = 'Alone'").update();
            owner.sql("alter table governance.abandoned_text enable trigger user").update();
        }
    }

    private JdbcClient owner() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        environment.getRequiredProperty("spring.flyway.url"),
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password")));
    }

    Answer head(Buyer administrator, String name, String ends, String copy) {
        return post(
                administrator,
                DRAFT,
                "name",
                name,
                "ends",
                ends,
                "notice",
                "2",
                "reminder",
                "6",
                "reading",
                "LATER_DECISIONS",
                "copy",
                copy);
    }

    Answer sign(Buyer administrator, String siren) {
        return post(
                administrator,
                "/council/agreement/acts/signature",
                "party",
                siren,
                "day",
                "" + today);
    }

    String refusal(Buyer administrator, String clause, String... fields) {
        var answer = post(administrator, DRAFT + "/" + clause, fields);
        assertThat(answer.status()).isEqualTo(422);
        return String.join(" ", answer.mistakes());
    }

    Buyer administrator() {
        return buyer().enterAs(WholeHouse.ADMINISTRATOR);
    }
}
