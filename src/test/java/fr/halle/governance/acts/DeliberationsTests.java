package fr.halle.governance.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.Sentence;
import fr.halle.governance.Sitting;
import fr.halle.governance.ballots.Poll;
import fr.halle.governance.ballots.Votes;
import fr.halle.governance.bodies.Body;
import fr.halle.governance.bodies.Office;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.AtOnce;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

@WholeHouse
class DeliberationsTests {

    private static final Wording WORDS =
            new Wording(
                    "Un point à l’ordre du jour",
                    "7.10",
                    "finances locales/divers",
                    "Vu la convention ;",
                    "Considérant ce qui précède ;",
                    "La dépense est approuvée.",
                    "2026",
                    "Budget principal");

    @Autowired Sitting sitting;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired Deliberations deliberations;
    @Autowired Signing signing;
    @Autowired Acts acts;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private final LocalDate today = CivilTime.local(Instant.now()).toLocalDate();
    private Body body;

    @BeforeEach
    void seat() {
        body = sitting.body("epci-council");
        sitting.seat(body, 1, 5, null);
    }

    @Test
    void numbersHaveNoGapWhateverIsDrawnUpAtOnceOrGivenUp() throws Exception {
        var items = IntStream.range(0, 8).mapToObj(_ -> voted()).toList();
        var givenUp = voted();
        transactions.executeWithoutResult(
                status -> {
                    deliberations.draft(givenUp, null);
                    status.setRollbackOnly();
                });
        var drafts = new ArrayList<Callable<Optional<UUID>>>();
        for (var item : items) {
            drafts.add(() -> deliberations.draft(item, null));
            drafts.add(() -> deliberations.draft(item, null));
        }
        AtOnce.run(drafts);
        int year = today.minusDays(1).getYear(); // of their sessions
        var numbers =
                jdbc.sql(
                                "select number from governance.deliberation where body = ? order by ordinal")
                        .param(body.id())
                        .query(String.class)
                        .list();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 8)
                                .mapToObj(i -> "%s-%d-%03d".formatted(body.prefix(), year, i))
                                .toList());
    }

    @Test
    void nothingIsDrawnUpBeforeTheVote() {
        assertThat(deliberations.draft(sitting.item(sitting.open(body)), null)).isEmpty();
    }

    @Test
    void goesFromDraftToPublicationInItsOrderAndStandsOnceSigned() {
        var id = deliberations.draft(voted(), null).orElseThrow();
        assertThat(key(signing.sign(id, Office.PRESIDENT, today, null))).endsWith("incomplete");
        assertThat(deliberations.write(id, WORDS)).isNull();
        assertThat(key(deliberations.transmit(id, "PREF008", today, null))).endsWith("unsigned");
        assertThat(key(signing.sign(id, Office.PRESIDENT, today.minusDays(2), null)))
                .endsWith("signature.early");
        assertThat(signing.sign(id, Office.PRESIDENT, today, null)).isNull();
        assertThat(key(signing.sign(id, Office.PRESIDENT, today, null))).endsWith("done");
        assertThat(key(deliberations.write(id, WORDS))).endsWith("deliberation.signed");
        assertThat(key(deliberations.transmit(id, "PREF008", today, null))).endsWith("unsigned");
        assertThat(signing.sign(id, Office.SECRETARY, today, null)).isNull();
        assertThat(key(deliberations.publish(id, today, null))).endsWith("not-transmitted");
        assertThat(deliberations.transmit(id, "PREF008", today, null)).isNull();
        assertThat(key(deliberations.publish(id, today.minusDays(1), null))).endsWith("early");
        assertThat(deliberations.publish(id, today, null)).isNull();
        var act = acts.byId(id).orElseThrow();
        assertThat(act.state()).isEqualTo("PUBLISHED");
        assertThat(act.officer(Office.PRESIDENT)).isEqualTo("Membre 1");
        for (var change : List.of("subject = 'autre'", "decision = ''", "published_on = null")) {
            assertThatThrownBy(() -> change(id, change)).as(change).isNotNull();
        }
        assertThatThrownBy(() -> jdbc.sql("delete from governance.signature").update()).isNotNull();
        assertThatThrownBy(() -> jdbc.sql("delete from governance.deliberation").update())
                .isNotNull();
    }

    @Test
    void theDatabaseItselfPublishesNothingUnsigned() {
        var id = deliberations.draft(voted(), null).orElseThrow();
        var change = "prefecture = 'PREF008', transmitted_on = current_date";
        assertThatThrownBy(() -> change(id, change)).hasMessageContaining("signed");
    }

    private void change(UUID id, String change) {
        jdbc.sql("update governance.deliberation set " + change + " where id = ?")
                .param(id)
                .update();
    }

    private static String key(Sentence sentence) {
        assertThat(sentence).isNotNull();
        return sentence.key();
    }

    private UUID voted() {
        var session = sitting.open(body);
        for (var number : List.of("1", "2", "3", "4", "5")) {
            assertThat(book.note(session, number, LocalTime.of(18, 30), null)).isNull();
        }
        var item = sitting.item(session);
        assertThat(votes.take(item, Poll.byHands(LocalTime.of(19, 0), Map.of()), null)).isNull();
        return item;
    }
}
