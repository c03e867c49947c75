package fr.halle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.PeopleTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;

/** An account is asked for by a form, and opened by a button behind a letter. */
class SignUpTests extends PeopleTest {

    @Test
    void whoConfirmsTheirAddressIsInAndComesInAgainWithTheirPassword() {
        var email = email();
        var browser = buyer();
        var asked =
                post(
                        browser,
                        "/sign-up",
                        "email",
                        " " + email.toUpperCase() + " ",
                        "name",
                        "  Zoé\t Lenoir ",
                        "password",
                        PASSWORD,
                        "next",
                        "/my/orders",
                        "news",
                        "yes");
        assertThat(asked.status()).as(asked.summary()).isEqualTo(200);
        var link = LETTERS.link(email, "Confirmez votre adresse");
        // a mail scanner opens every link, and nothing is used up by it
        for (int i = 0; i < 3; i++) assertThat(buyer().get(link).has("form")).isTrue();
        assertThat(number("select count(*) from identity.person where email = ?", email)).isZero();
        assertThat(post(browser, link).location()).isEqualTo("/my/orders");
        var account = browser.get("/my/account");
        assertThat(account.valueOf("name")).isEqualTo("Zoé Lenoir");
        assertThat(account.text()).contains("Vous les recevez par e-mail");
        assertThat(post(buyer(), link).status()).isEqualTo(410);
        assertThat(signIn(buyer(), email, PASSWORD).location()).isEqualTo("/");
        assertThat(signIn(buyer(), email, PASSWORD + "!").status()).isEqualTo(422);
        assertThat(number("select count(*) from mail.letter where recipient = ?", email)).isZero();
    }

    @Test
    void nobodyNeedsAPassword() {
        var email = email();
        assertThat(isIn(join(email, "Rose", ""))).isTrue();
        assertThat(signIn(buyer(), email, "").status()).isEqualTo(422);
        post(buyer(), "/sign-in/link", "email", email, "next", "/my/orders");
        var browser = buyer();
        var link = LETTERS.link(email, "Votre lien pour entrer");
        assertThat(post(browser, link).location()).isEqualTo("/my/orders");
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void whoHasAnAccountIsToldSoByLetterAndByNothingElse() {
        var known = somebody("Rose");
        var unknown = email();
        assertSameAnswers(known, unknown, "/sign-up", "name", "Zoé", "password", PASSWORD);
        assertThat(LETTERS.text(unknown, "Confirmez votre adresse")).contains("/sign-up/");
        var link = LETTERS.link(known, "Vous avez déjà un compte");
        assertThat(post(buyer(), link).location()).isEqualTo("/");
        assertThat(number("select count(*) from identity.person where email = ?", known)).isOne();
        // the password typed by whoever it was is nobody's
        assertThat(signIn(buyer(), known, PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void linksAndNewPasswordsAreAnsweredTheSameForEveryAddress() {
        var known = somebody("Rose");
        var unknown = email();
        for (var path : new String[] {"/sign-in/link", "/sign-in/forgotten"}) {
            assertSameAnswers(known, unknown, path);
        }
        assertSameAnswers(known, unknown, "/sign-in", "password", "not this one");
        LETTERS.text(known, "Choisir un autre mot de passe");
        assertThat(LETTERS.subjects(unknown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',rose@people.example,'',Écrivez un nom.",
        "' \t ',rose@people.example,'',Écrivez un nom.",
        "Rose,'','',Écrivez une adresse e-mail.",
        "Rose,rose.people.example,'',Il manque un @",
        "Rose,rose@,'',ne peut pas recevoir",
        "Rose,rosé@people.example,'',ne peut pas recevoir",
        "Rose,rose@people.example Bcc: x@y.example,'',ne peut pas recevoir",
        "Rose,'rose@people.example,x@y.example','',ne peut pas recevoir",
        "Rose,<rose@people.example>,'',ne peut pas recevoir",
        "Rose,r@people.example,court,Il faut au moins 10 caractères : il y en a 5",
        "Rose,r@people.example,motdepasse2026!,Trop de gens choisissent",
        "Rose,r@people.example,P@ssw0rd1234,Trop de gens choisissent",
        "Rose,r@people.example,azertyuiop,Trop de gens choisissent",
        "Rose,r@people.example,1234567890,Trop de gens choisissent",
        "Rose,r@people.example,aaaaaaaaaaaa,Trop de gens choisissent",
        "Rose,r@people.example,abcdefabcdefabcdef,Trop de gens choisissent",
        "Pervenche Martin,r@people.example,ma Pervénche fleurie,Il contient votre nom",
        "Rose,jacqueline@people.example,jacqueline aux champs,Il contient votre nom",
    })
    void whatCannotBeIsSaidNextToItsField(
            String name, String email, String password, String sentence) {
        var answer = post(buyer(), "/sign-up", "name", name, "email", email, "password", password);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mistakes()).as(answer.summary()).hasSize(1);
        assertThat(answer.mistakes().getFirst().replace('\u00a0', ' ')).contains(sentence);
        assertThat(answer.has("[aria-invalid=true]")).isTrue();
        assertThat(answer.body()).doesNotContain("value=\"" + PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rose\r\nBcc: x@y.example", "a\0b", "\u0007"})
    void controlCharactersNeverReachALetter(String piece) {
        var email = email();
        var bad = post(buyer(), "/sign-up", "name", "Rose", "email", piece + email);
        assertThat(bad.status()).isEqualTo(422);
        var fine = post(buyer(), "/sign-up", "name", "Rose " + piece, "email", email);
        assertThat(fine.status()).as(fine.summary()).isEqualTo(200);
        var browser = buyer();
        post(browser, LETTERS.link(email, "Confirmez votre adresse"));
        assertThat(browser.get("/my/account").valueOf("name")).doesNotContain("\r", "\n", "\0");
    }

    @Test
    void whatIsTooLongIsRefusedAndOtherAlphabetsAreNot() {
        var tooLong = "a".repeat(10_000);
        var answer =
                post(buyer(), "/sign-up", "name", tooLong, "email", tooLong + "@people.example");
        assertThat(answer.mistakes()).hasSize(2);
        for (var name : new String[] {"أمينة بن علي", "Þórður 𝒵 🥖", "O’Neil <b>&amp;</b>"}) {
            var email = email();
            var browser = join(email, name, "");
            assertThat(browser.get("/my/account").valueOf("name")).isEqualTo(name);
        }
    }

    /**
     * Word for word but for the address and the form's token; and about as long. Other work of the
     * machine makes single answers slow: the fastest of up to twenty are compared.
     */
    private void assertSameAnswers(String known, String unknown, String path, String... fields) {
        post(buyer(), path, with("warm@people.example", fields));
        long[] took = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int i = 0; i < 4 || (i < 20 && apart(took) >= 100); i++) {
            forgetAttempts(); // a refusal would take no time
            var one = post(buyer(), path, with(known, fields));
            var other = post(buyer(), path, with(unknown, fields));
            assertThat(one.status()).isEqualTo(other.status());
            assertThat(plain(one, known)).isEqualTo(plain(other, unknown));
            took[0] = Math.min(took[0], one.took().toMillis());
            took[1] = Math.min(took[1], other.took().toMillis());
        }
        var system = ManagementFactory.getOperatingSystemMXBean();
        boolean busy = system.getSystemLoadAverage() > 2.5 * system.getAvailableProcessors();
        assertThat(apart(took)).as(path).isLessThan(busy ? 2000 : 100);
    }

    private static long apart(long... took) {
        return Math.abs(took[0] - took[1]);
    }

    private static String plain(Answer answer, String email) {
        var page = answer.page();
        // who was invented is nobody's secret, and the token is each browser's own
        page.select("[aria-labelledby=invented], [name=_csrf]").remove();
        return page.html().replace(email, "somebody");
    }

    private static String[] with(String email, String... fields) {
        var all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "email";
        all[fields.length + 1] = email;
        return all;
    }
}
