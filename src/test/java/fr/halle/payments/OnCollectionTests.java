package fr.halle.payments;

import static fr.halle.payments.PaymentState.Status.*;
import static fr.halle.payments.Till.euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.payments.card.CardOutcome;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Each shop receives its own part when it hands over. */
@PaymentsTest
class OnCollectionTests {

    @Autowired Till till;

    @Test
    void offersTheCardFirstThenOnCollection() {
        assertThat(till.payments.tenders())
                .extracting(Tender::key)
                .startsWith("demonstration-card", "on-collection");
        assertThat(till.payments.tenders())
                .extracting(Tender::timing)
                .startsWith(Tender.Timing.NOW, Tender.Timing.ON_COLLECTION);
    }

    @Test
    void isPaidOnceEveryShopHasReceivedItsPart() {
        var asked = till.ask("on-collection", 1000, 500);
        assertThat(till.payments.begin(asked.subject())).isEqualTo(new Next.NothingToDo());
        assertThat(due(asked, 0)).isEqualTo(euros(1000));
        receive(asked, 0);
        receive(asked, 0);
        assertThat(due(asked, 0)).isEqualTo(euros(0));
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(
                                "on-collection",
                                DUE_ON_COLLECTION,
                                euros(1500),
                                euros(1000),
                                euros(0)));
        receive(asked, 1);
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(
                                "on-collection", PAID, euros(1500), euros(1500), euros(0)));
    }

    @Test
    void lowersWhatIsDue() {
        var asked = till.ask("on-collection", 1000, 500);
        till.giveBack(asked, 0, 130);
        assertThat(due(asked, 0)).isEqualTo(euros(870));
        assertThatThrownBy(() -> till.giveBack(asked, 0, 871))
                .isInstanceOf(IllegalArgumentException.class);
        receive(asked, 0);
        till.giveBack(asked, 1, 500);
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState("on-collection", PAID, euros(870), euros(870), euros(0)));
    }

    @Test
    void writesDownWhatTheShopHandsBack() {
        var asked = till.ask("on-collection", 1000);
        receive(asked, 0);
        till.giveBack(asked, 0, 250);
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(
                                "on-collection", PAID, euros(1000), euros(1000), euros(250)));
        assertThat(due(asked, 0)).isEqualTo(euros(0));
    }

    @Test
    void takesTheCardsPlaceAfterARefusal() {
        var asked = till.ask(PaperBank.KEY, 1000);
        var session = till.session(asked);
        till.news.tell(PaperBank.KEY, session, new CardOutcome.Refused());
        assertThat(due(asked, 0)).isEqualTo(euros(0));
        change(asked, "on-collection");
        assertThat(till.status(asked)).isEqualTo(DUE_ON_COLLECTION);
        assertThat(due(asked, 0)).isEqualTo(euros(1000));
        till.tellPaid(session, 1000);
        assertThat(till.state(asked))
                .isEqualTo(
                        new PaymentState(
                                "on-collection",
                                DUE_ON_COLLECTION,
                                euros(1000),
                                euros(1000),
                                euros(1000)));
        receive(asked, 0);
        assertThat(till.status(asked)).isEqualTo(PAID);
    }

    @Test
    void doesNotChangeWhatIsPaidOrExpired() {
        var paid = till.ask(PaperBank.KEY, 1000);
        till.tellPaid(till.session(paid), 1000);
        assertThatThrownBy(() -> change(paid, "on-collection"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> till.transaction(() -> till.payments.expire(paid.subject())))
                .isInstanceOf(IllegalStateException.class);
        var expired = till.ask(PaperBank.KEY, 1000);
        till.expire(expired);
        assertThatThrownBy(() -> change(expired, "on-collection"))
                .isInstanceOf(IllegalStateException.class);
        var begun = till.ask("on-collection", 1000, 1000);
        receive(begun, 0);
        assertThatThrownBy(() -> change(begun, PaperBank.KEY))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> receive(paid, 0)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWaysToPayThatAreNotOfferedAndASecondRequest() {
        assertThatThrownBy(() -> till.ask("shells", 1000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> till.ask(PaperBank.KEY, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(till.status(till.ask("on-collection", 0))).isEqualTo(DUE_ON_COLLECTION);
        var asked = till.ask("on-collection", 1000);
        var copy = "insert into payments.request select * from payments.request where subject = ?";
        assertThatThrownBy(() -> till.jdbc.sql(copy).param(asked.subject()).update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    private org.joda.money.Money due(Till.Asked asked, int part) {
        return till.payments.dueOnCollection(asked.subject(), asked.part(part));
    }

    private void receive(Till.Asked asked, int part) {
        till.transaction(() -> till.payments.received(asked.subject(), asked.part(part)));
    }

    private void change(Till.Asked asked, String tender) {
        till.transaction(() -> till.payments.changeTender(asked.subject(), tender));
    }
}
