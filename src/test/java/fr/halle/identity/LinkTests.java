package fr.halle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.testing.PeopleTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;

/** A link that left by mail is good once, for a while, for one thing. */
class LinkTests extends PeopleTest {

    enum Kind {
        SIGN_UP("/sign-up/"),
        SIGN_IN("/sign-in/link/"),
        RESET("/sign-in/forgotten/"),
        NEW_EMAIL("/new-email/");

        final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsGoodOnce(Kind kind) {
        var link = link(kind);
        assertThat(use(link)).isEqualTo(302);
        assertThat(use(link)).isEqualTo(410);
        assertThat(buyer().get(link).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @EnumSource
    void itRunsOut(Kind kind) {
        var link = link(kind);
        jdbc.sql(
                        "update identity.link set made_at = made_at - interval '25 hours', ends_at = now() - interval '1 second' where used_at is null")
                .update();
        assertThat(buyer().get(link).status()).isEqualTo(410);
        assertThat(use(link)).isEqualTo(410);
    }

    @ParameterizedTest
    @EnumSource
    void itIsGoodForOneThingOnlyAndWholeOnly(Kind kind) {
        var link = link(kind);
        var token = link.substring(kind.path.length());
        for (var other : Kind.values()) {
            if (other == kind) continue;
            assertThat(buyer().get(other.path + token).status()).as(other.path).isEqualTo(410);
            assertThat(use(other.path + token)).as(other.path).isEqualTo(410);
        }
        var turned = new StringBuilder(token).reverse().toString();
        for (var altered : new String[] {token.substring(1), token + "A", turned, "x", "%00"}) {
            assertThat(use(kind.path + altered)).as(altered).isIn(400, 410);
        }
        assertThat(use(link)).isEqualTo(302);
    }

    @Test
    void theHouseItselfCouldNotUseIt() {
        var link = link(Kind.SIGN_IN);
        var token = link.substring(Kind.SIGN_IN.path.length());
        assertThat(token).hasSize(43);
        var kept = jdbc.sql("select encode(hash, 'escape') || email from identity.link");
        assertThat(kept.query(String.class).list()).noneMatch(each -> each.contains(token));
        var letters = "select count(*) from mail.letter where plain like '%' || ? || '%'";
        await("emptied once it has left")
                .atMost(Duration.ofSeconds(60))
                .until(() -> number(letters, token) == 0);
    }

    @Test
    void ofTwoSignUpsUnderOneAddressTheFirstConfirmedCounts() {
        var email = email();
        post(buyer(), "/sign-up", "email", email, "name", "Un", "password", PASSWORD);
        var first = LETTERS.link(email, "Confirmez votre adresse");
        post(
                buyer(),
                "/sign-up",
                "email",
                email,
                "name",
                "Deux",
                "password",
                "autre phrase longue");
        var second = first;
        for (int i = 0; i < 200 && second.equals(first); i++) {
            second = LETTERS.link(email, "Confirmez votre adresse");
            Thread.onSpinWait();
        }
        assertThat(use(first)).isEqualTo(302);
        assertThat(signIn(buyer(), email, PASSWORD).location()).isEqualTo("/");
        if (!second.equals(first)) assertThat(use(second)).isEqualTo(302);
        assertThat(signIn(buyer(), email, "autre phrase longue").status()).isEqualTo(422);
    }

    @Test
    void itLeadsOnOnlyToPathsOfThisSite() {
        var email = somebody("Rose");
        for (var next :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
            var browser = buyer();
            post(browser, "/sign-in/link", "email", email, "next", next);
            var link = LETTERS.link(email, "Votre lien pour entrer");
            assertThat(post(browser, link).location()).isIn("/", "");
        }
    }

    private String link(Kind kind) {
        var email = kind == Kind.SIGN_UP ? email() : somebody("Rose");
        var fresh = email();
        return switch (kind) {
            case SIGN_UP -> {
                post(buyer(), "/sign-up", "email", email, "name", "Rose");
                yield LETTERS.link(email, "Confirmez votre adresse");
            }
            case SIGN_IN -> {
                post(buyer(), "/sign-in/link", "email", email);
                yield LETTERS.link(email, "Votre lien pour entrer");
            }
            case RESET -> {
                post(buyer(), "/sign-in/forgotten", "email", email);
                yield LETTERS.link(email, "Choisir un autre mot de passe");
            }
            case NEW_EMAIL -> {
                post(entered(email), "/my/account/email", "email", fresh);
                yield LETTERS.link(fresh, "Confirmez votre nouvelle adresse");
            }
        };
    }

    private int use(String link) {
        return post(buyer(), link, "password", PASSWORD).status();
    }
}
