package fr.halle.desk.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.shops.assistance.Contract;
import fr.halle.shops.assistance.MerchantsWord;
import fr.halle.shops.assistance.NewMandate;
import fr.halle.shops.assistance.Onboarding;
import fr.halle.shops.assistance.OnboardingMandates;
import fr.halle.shops.assistance.Onboardings;
import fr.halle.shops.assistance.Scope;
import fr.halle.shops.assistance.Stage;
import fr.halle.shops.assistance.StepsBack;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Agents and a merchant act from pages that the other has made old. */
class OldPagesTests extends AssistanceTest {

    private static final PersonId SOMEBODY = WholeHouse.SOMEBODY;

    @Autowired Onboardings onboardings;
    @Autowired StepsBack back;
    @Autowired MerchantsWord word;
    @Autowired OnboardingMandates mandates;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void contact() {
        open();
    }

    @Test
    void noStageIsReachedOverOneThatWasTakenBack() {
        advance(Stage.DATA_RECEIVED);
        advance(Stage.LISTED);
        var seen = standing();
        assertThat(back.takeBack(seen, "Trop tôt", SOMEBODY)).isTrue();
        assertThat(onboardings.advance(seen, Stage.CHECKED, SOMEBODY)).isFalse();
        assertThat(standing().stage()).isEqualTo(Stage.DATA_RECEIVED);
    }

    @Test
    void noStageIsTakenFromUnderTheNext() {
        advance(Stage.DATA_RECEIVED);
        var seen = standing();
        advance(Stage.LISTED);
        assertThat(back.takeBack(seen, "Trop tôt", SOMEBODY)).isFalse();
        assertThat(standing().stage()).isEqualTo(Stage.LISTED);
    }

    @Test
    void nothingAdvancesOnceItsMerchantHasDeclined() {
        var seen = standing();
        word.decline(seen, "Non", SOMEBODY);
        assertThat(onboardings.advance(seen, Stage.DATA_RECEIVED, SOMEBODY)).isFalse();
    }

    @Test
    void whoGrantsWhileTheOtherOwnerDeclinesHasTheLastWord() throws Exception {
        var seen = standing();
        var wanted = new NewMandate(Set.of(Scope.SHELF), Days.today().plusDays(9));
        Callable<Boolean> grant = () -> mandates.grant(stall.shop(), contract(), wanted, SOMEBODY);
        try (var hands = Executors.newSingleThreadExecutor()) {
            var granting =
                    transaction.execute(
                            _ -> {
                                word.decline(seen, "Non", SOMEBODY);
                                mandates.revoke(stall.shop(), SOMEBODY);
                                var its = hands.submit(grant);
                                awaitOrGoOn(its);
                                return its;
                            });
            assertThat(granting.get(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(standing().declined())
                .as("declined, and helped all the same")
                .isEqualTo(mandates.live(stall.shop()).isEmpty());
    }

    private static void awaitOrGoOn(Future<?> work) {
        try {
            work.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException waiting) {
            // it waits for us, as it should
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Contract contract() {
        return contracts.all().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void advance(Stage stage) {
        assertThat(onboardings.advance(standing(), stage, SOMEBODY)).isTrue();
    }

    private Onboarding standing() {
        return onboardings.of(stall.shop()).getFirst();
    }
}
