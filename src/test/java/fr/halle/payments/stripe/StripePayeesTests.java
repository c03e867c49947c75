package fr.halle.payments.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.payments.card.Declined;
import fr.halle.payments.card.PayeeAccounts.Payee;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** A shop's own account at Stripe, from its opening on. */
class StripePayeesTests {

    private final Counter counter = new Counter();

    @AfterEach
    void nothingThatStripeWouldNotHaveTaken() {
        assertThat(counter.paper.broken()).isEmpty();
        counter.close();
    }

    @Test
    void receivesNothingBeforeStripeKnowsWhoItIs() {
        var account = counter.payees.lookUp(counter.unknownYet());
        assertThat(account.receives()).isFalse();
        assertThat(account.paysOut()).isFalse();
        assertThat(account.missing()).contains("external_account", "tos_acceptance.date");
    }

    @Test
    void tellsStripeWhatIsMissingOnAPageOfStripes() {
        var account = counter.unknownYet();
        assertThat(counter.payees.onboarding(account, "/back", Language.FR))
                .startsWith("https://connect.stripe.com/");
        counter.paper.onboard(account);
        var known = counter.payees.lookUp(account);
        assertThat(known.receives()).isTrue();
        assertThat(known.paysOut()).isTrue();
        assertThat(known.missing()).isEmpty();
    }

    @Test
    void needsNoLetterBoxToBeOpened() {
        var nameless =
                new Payee(new OrganisationId(UUID.randomUUID()), "Le Fournil", "552100554", "", "");
        assertThat(counter.payees.open(nameless, counter.instruction("a"))).startsWith("acct_");
    }

    @Test
    void mayLoseItsRightToReceive() {
        var account = counter.account();
        counter.paper.restrict(account);
        assertThat(counter.payees.lookUp(account).receives()).isFalse();
    }

    @Test
    void isNothingToUsOnceItHasLeftUs() {
        assertThatThrownBy(() -> counter.payees.lookUp("acct_gone"))
                .isInstanceOfSatisfying(
                        Declined.class, e -> assertThat(e.code()).isEqualTo("account_invalid"));
        assertThatThrownBy(() -> counter.payees.onboarding("acct_gone", "/back", Language.EN))
                .isInstanceOf(Declined.class);
    }
}
