package fr.halle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.PeopleTest;
import fr.halle.testing.clock.Boundaries;

import org.junit.jupiter.api.Test;

/** What people change about themselves, and what ends with it. */
class AccountTests extends PeopleTest {

    @Test
    void aForgottenPasswordIsReplacedAndEverySessionEnds() {
        var email = email();
        var phone = join(email, "Rose", PASSWORD);
        var computer = buyer();
        signIn(computer, email, PASSWORD);
        post(buyer(), "/sign-in/link", "email", email);
        var otherLink = LETTERS.link(email, "Votre lien pour entrer");
        post(buyer(), "/sign-in/forgotten", "email", email);
        var link = LETTERS.link(email, "Choisir un autre mot de passe");
        var browser = buyer();
        assertThat(post(browser, link, "password", "court").status()).isEqualTo(422);
        assertThat(post(browser, link, "password", "trois moineaux ivres").location())
                .isEqualTo("/my/account");
        assertThat(isIn(browser)).isTrue();
        assertThat(isIn(phone)).isFalse();
        assertThat(isIn(computer)).isFalse();
        assertThat(post(buyer(), otherLink).status()).as("another link").isEqualTo(410);
        assertThat(signIn(buyer(), email, PASSWORD).status()).isEqualTo(422);
        assertThat(signIn(buyer(), email, "trois moineaux ivres").location()).isEqualTo("/");
        assertThat(LETTERS.text(email, "Votre mot de passe a changé")).isNotEmpty();
    }

    @Test
    void aPasswordIsChangedByWhoKnowsTheOldOneAndTheOtherDevicesAreOut() {
        var email = email();
        join(email, "Rose", PASSWORD);
        var here = buyer();
        signIn(here, email, PASSWORD);
        var elsewhere = buyer();
        signIn(elsewhere, email, PASSWORD);
        var path = "/my/account/password";
        assertThat(here.get(path).has("#current")).isTrue();
        var wrong = post(here, path, "current", "x", "password", "trois moineaux ivres");
        assertThat(wrong.mistakes()).containsExactly("Ce n’est pas votre mot de passe actuel.");
        assertThat(isIn(elsewhere)).isTrue();
        var done = post(here, path, "current", PASSWORD, "password", "trois moineaux ivres");
        assertThat(done.location()).isEqualTo("/my/account?done=PASSWORD");
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(elsewhere)).isFalse();
    }

    @Test
    void whoJustCameByALinkIsNotAskedForTheOldPassword() {
        var email = email();
        var browser = join(email, "Rose", "");
        assertThat(browser.get("/my/account/password").has("#current")).isFalse();
        var done = post(browser, "/my/account/password", "password", PASSWORD);
        assertThat(done.status()).as(done.summary()).isEqualTo(302);
        assertThat(signIn(buyer(), email, PASSWORD).location()).isEqualTo("/");
        var invented = entered(somebody("Rose"));
        assertThat(invented.get("/my/account/password").has("form[action=/sign-in/link]")).isTrue();
        assertThat(post(invented, "/my/account/password", "password", PASSWORD).status())
                .isEqualTo(422);
    }

    @Test
    void anotherAddressIsConfirmedAtTheNewOneAndToldToTheOld() {
        var old = somebody("Rose");
        var here = entered(old);
        var elsewhere = entered(old);
        var fresh = email();
        assertThat(post(here, "/my/account/email", "email", fresh).location()).endsWith("LETTER");
        assertThat(here.get("/my/account").text()).contains(old).doesNotContain(fresh);
        post(here, LETTERS.link(fresh, "Confirmez votre nouvelle adresse"));
        assertThat(here.get("/my/account").text()).contains(fresh).doesNotContain(old);
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(LETTERS.text(old, "Votre adresse a changé")).contains(fresh);
    }

    @Test
    void anAddressThatIsSomebodyElsesIsToldToThemOnly() {
        var theirs = somebody("Lucie");
        var browser = entered(somebody("Rose"));
        var answer = post(browser, "/my/account/email", "email", theirs);
        assertThat(answer.location()).endsWith("LETTER");
        LETTERS.text(theirs, "Cette adresse a déjà un compte");
        assertThat(post(browser, "/my/account/email", "email", "rose").mistakes()).hasSize(1);
    }

    @Test
    void nameAndLanguageChangeAtOnce() {
        var browser = entered(somebody("Rose"));
        post(browser, "/my/account", "name", "Rose Pervenche", "language", "EN");
        var page = browser.get("/my/account");
        assertThat(page.page().expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.page().expectFirst(".front-tools").text()).contains("Rose Pervenche");
        assertThat(post(browser, "/my/account", "name", " ").mistakes()).hasSize(1);
    }

    @Test
    void sessionsAreShownAndEndedOneByOneOrAllAtOnce() {
        var email = somebody("Rose");
        var here = entered(email);
        var two = entered(email);
        var three = entered(email);
        var neighbour = entered(somebody("Lucie"));
        var page = here.get("/my/account/sessions").page();
        assertThat(page.select(".rows > li")).hasSize(3);
        assertThat(page.select(".rows .tag").text()).isEqualTo("Ici");
        var end = page.expectFirst("form[action$=/end]").attr("action");
        post(neighbour, end);
        assertThat(isIn(two) && isIn(three)).as("a neighbour ends nothing").isTrue();
        post(here, end);
        assertThat(isIn(two) ^ isIn(three)).isTrue();
        post(here, "/my/account/sessions/end");
        assertThat(isIn(two) || isIn(three)).isFalse();
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(neighbour)).isTrue();
    }

    @Test
    void newsAreAgreedToAndStoppedByOneButtonEachAndBothAreOnRecord() {
        var email = somebody("Rose");
        var browser = entered(email);
        for (int i = 0; i < 2; i++) post(browser, "/my/account/news");
        assertThat(browser.get("/my/account").text()).contains("Accepté", "texte n°");
        post(browser, "/my/account/news/withdrawal");
        var page = browser.get("/my/account");
        assertThat(page.text()).contains("Retiré", "Vous ne les recevez pas");
        assertThat(
                        number(
                                "select count(*) from identity.consent where person_id = ?",
                                person(email)))
                .isOne();
    }

    @Test
    void tooManyLettersAreRefusedWithTheHourFromWhichToTryAgain() {
        Boundaries.clearOfTheQuarter(60);
        var email = email();
        for (int i = 0; i < 5; i++) {
            assertThat(post(buyer(), "/sign-in/link", "email", email).status()).isEqualTo(200);
        }
        for (var path : new String[] {"/sign-in/link", "/sign-in/forgotten", "/sign-up"}) {
            var answer = post(buyer(), path, "email", email, "name", "Rose");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.mistakes().getFirst()).contains("Réessayez à partir de", " h");
        }
        assertThat(number("select count(*) from identity.sign_in_attempt where subject like '%@%'"))
                .isZero();
    }
}
