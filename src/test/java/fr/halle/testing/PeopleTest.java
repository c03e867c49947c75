package fr.halle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What tests of people and their accounts say again and again. */
public abstract class PeopleTest extends WholeHalle {

    protected static final String PASSWORD = "pluie douce sur Monthermé";

    protected static final Letters LETTERS = new Letters(LETTERBOX);

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** One network address makes all attempts here. */
    @BeforeEach
    protected void forgetAttempts() {
        jdbc.sql("delete from identity.sign_in_attempt").update();
    }

    protected static String email() {
        return "voisine-" + NEXT.incrementAndGet() + "@people.example";
    }

    /** Somebody who has an account and no password, and whom one click lets in. */
    protected String somebody(String name) {
        var email = email();
        jdbc.sql(
                        "insert into identity.person (email, name, language, demonstration) values (?, ?, 'FR', true)")
                .params(email, name)
                .update();
        return email;
    }

    protected Buyer entered(String email) {
        return enter(buyer(), email);
    }

    protected Buyer enter(Buyer browser, String email) {
        assertThat(post(browser, "/demonstration/sign-in", "email", email).status()).isEqualTo(302);
        return browser;
    }

    /** Comes in by e-mail and password. */
    protected Answer signIn(Buyer browser, String email, String password) {
        return post(browser, "/sign-in", "email", email, "password", password);
    }

    /** Sends names and values in turn, with the token of this browser. */
    protected Answer post(Buyer browser, String path, String... fields) {
        var form = new Form(path, List.of(new Form.Field("_csrf", browser.token())));
        for (int i = 0; i < fields.length; i += 2) form = form.with(fields[i], fields[i + 1]);
        return browser.send(form);
    }

    protected boolean isIn(Buyer browser) {
        return browser.get("/my/account").status() == 200;
    }

    /** Signs up, opens the letter's link and presses its button. */
    protected Buyer join(String email, String name, String password) {
        var browser = buyer();
        post(browser, "/sign-up", "email", email, "name", name, "password", password);
        var joined = post(browser, LETTERS.link(email, "Confirmez votre adresse"));
        assertThat(joined.location()).as(joined.summary()).isEqualTo("/");
        return browser;
    }

    protected UUID person(String email) {
        return jdbc.sql("select id from identity.person where email = ?")
                .param(email.toLowerCase(Locale.ROOT))
                .query(UUID.class)
                .single();
    }
}
