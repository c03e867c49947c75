package fr.halle.desk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.fulfilment.Fulfilment;
import fr.halle.fulfilment.SlotDay;
import fr.halle.kernel.CivilTime;
import fr.halle.shops.Shops;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The merchant changes hours; slots follow at once, and what is booked stays. */
class HoursTests extends DeskTest {

    @Autowired Shops shops;
    @Autowired Fulfilment fulfilment;

    @Test
    void aWeekThatIsWrongIsKeptAsTypedAndChangesNothing() {
        var stall = stalls.open(5, 10);
        var merchant = merchant(stall);
        var form = merchant.get(hours(stall)).form("/hours");
        assertThat(form.value("opens-1-0")).isEqualTo("08:00");
        var answer = merchant.send(form.with("opens-1-0", "21:00").with("opens-2-1", "22:00"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.mistakes())
                .containsExactly(
                        "La fermeture doit venir après l’ouverture.",
                        "Il manque l’heure de fermeture.");
        assertThat(answer.valueOf("opens-1-0")).isEqualTo("21:00");
        assertThat(answer.has("#closes-1-0[aria-invalid][aria-describedby=e-closes-1-0]")).isTrue();
        assertThat(shops.weeks(List.of(stall.shop())).get(stall.shop()).openings()).hasSize(7);
    }

    @Test
    void slotsFollowTheWeekAndThePaceAtOnceAndTheHistorySaysWho() {
        var stall = stalls.open(5, 10);
        order(stall);
        var merchant = merchant(stall);
        var form = merchant.get(hours(stall)).form("/hours");
        for (int day = 1; day <= 7; day++) {
            form = form.with("opens-" + day + "-0", "06:00").with("closes-" + day + "-0", "07:00");
        }
        var saved = merchant.follow(merchant.send(form));
        assertThat(saved.text()).contains("Semaine enregistrée", "Semaine changée", "Marchande ");
        var pace = saved.form("/pace").with("slot", "15").with("capacity", "1");
        assertThat(merchant.follow(merchant.send(pace)).text()).contains("Rythme enregistré");
        assertThat(slots(stall))
                .allSatisfy(
                        day -> {
                            assertThat(day.slots()).hasSizeBetween(1, 4);
                            assertThat(day.slots().getFirst().left()).isEqualTo(1);
                            assertThat(day.slots().getLast().to()).isEqualTo(LocalTime.of(7, 0));
                        });
        assertThat(texts(merchant.get(counter(stall)), "h3.ticket-code")).hasSize(1);
        order(stall);
        var first = slots(stall).getFirst().slots().getFirst();
        assertThat(first.isFull()).as("one order fills the slot").isTrue();
    }

    @Test
    void closingTodayNamesTheOrdersTakenKeepsThemAndIsUndoneAtOnce() {
        var stall = stalls.open(5, 10);
        var order = order(stall);
        move(stall, order, 0);
        var merchant = merchant(stall);
        var ask = merchant.get(counter(stall) + "/closure");
        assertThat(ask.text()).contains(order.callName(), "Une commande est déjà prise");
        var board = merchant.follow(merchant.send(ask.form("/closure")));
        assertThat(board.text()).contains("Fermé aujourd’hui", order.callName());
        assertThat(open(stall, today())).isFalse();
        assertThat(slots(stall)).noneMatch(day -> day.day().equals(today()));
        merchant.send(ask.form("/closure"));
        var again = merchant.follow(merchant.send(board.form("/reopening")));
        assertThat(again.text()).doesNotContain("Fermé aujourd’hui.").contains(order.callName());
        assertThat(open(stall, today())).isTrue();
        merchant.send(ask.form("/closure"));
        assertThat(open(stall, today())).as("a day may be closed again").isFalse();
        assertThat(texts(merchant.get(hours(stall)), ".history li")).hasSize(3);
    }

    @Test
    void aClosureToComeShowsTheOrdersTakenAndIsLiftedByItsOwnShopOnly() {
        var stall = stalls.open(5, 10);
        var order = order(stall);
        move(stall, order, 49);
        var day = CivilTime.local(Instant.now()).toLocalDate().plusDays(2);
        var merchant = merchant(stall);
        var page = merchant.get(hours(stall));
        var wrong = merchant.send(page.form("/closures").with("first", "2020-01-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.mistakes())
                .containsExactly("Ce jour est passé. Choisissez aujourd’hui ou plus tard.");
        var form = page.form("/closures").with("first", day.minusDays(1).toString());
        form = form.with("last", day.plusDays(1).toString()).with("reason", "congés");
        var closed = merchant.follow(merchant.send(form));
        assertThat(closed.text()).contains("congés", "1 commande déjà prise");
        assertThat(open(stall, day)).isFalse();
        assertThat(merchant.send(form).status()).as("twice").isEqualTo(422);
        var rival = stalls.open(5, 10);
        var theirs = closed.form("/removal");
        var id = theirs.action().replaceAll(".*/closures/|/removal", "");
        merchant(rival)
                .send(
                        new fr.halle.testing.Form(
                                counter(rival) + "/closures/" + id + "/removal", theirs.fields()));
        assertThat(open(stall, day)).isFalse();
        merchant.send(theirs);
        assertThat(open(stall, day)).isTrue();
    }

    @Test
    void aPauseIsSaidOnTheBoardAndEndsWithOneTap() {
        var stall = stalls.open(5, 10);
        var merchant = merchant(stall);
        merchant.send(merchant.get(hours(stall)).form("/pause"));
        var board = merchant.get(counter(stall));
        assertThat(board.text()).contains("Les commandes sont en pause");
        assertThat(slots(stall)).isEmpty();
        merchant.send(board.form("/resumption"));
        assertThat(slots(stall)).isNotEmpty();
    }

    private List<SlotDay> slots(Stall stall) {
        return fulfilment
                .choices(Map.of(stall.shop(), Duration.ZERO))
                .getOrDefault(stall.shop(), List.of());
    }

    private boolean open(Stall stall, LocalDate day) {
        return !shops.weeks(List.of(stall.shop())).get(stall.shop()).on(day).isEmpty();
    }

    private static LocalDate today() {
        return CivilTime.local(Instant.now()).toLocalDate();
    }

    private static String hours(Stall stall) {
        return counter(stall) + "/hours";
    }
}
