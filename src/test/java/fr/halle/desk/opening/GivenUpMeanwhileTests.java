package fr.halle.desk.opening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.PersonId;
import fr.halle.shops.Opening;
import fr.halle.shops.founding.Founding;
import fr.halle.shops.founding.Foundings;
import fr.halle.shops.founding.Making;
import fr.halle.shops.founding.Validation;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A page of an opening is old: it was given up, or made, in another window meanwhile. */
class GivenUpMeanwhileTests extends OpeningTest {

    private static final List<Opening> WEEK =
            List.of(new Opening(DayOfWeek.TUESDAY, LocalTime.of(7, 0), LocalTime.of(13, 0)));

    @Autowired Foundings foundings;
    @Autowired Validation validation;
    @Autowired Making making;

    @Test
    void whatWasGivenUpIsNeitherAskedForNorOpenedNorReturned() {
        fourSteps();
        jdbc.sql("update shops.founding set asked_at = now() where person_id = ?")
                .param(person(email))
                .update();
        var seen = founding();
        post(baker, "/open-a-shop/removal");
        var animator = new PersonId(WholeHouse.SOMEBODY.value());
        validation.validate(seen, animator);
        validation.giveBack(seen, "Une photo, s’il vous plaît.", animator);
        validation.ask(seen);
        assertThat(
                        number(
                                "select count(*) from shops.founding where id = ? and validated_at is null and asked_at is not null",
                                seen.id()))
                .isOne();
        assertThat(
                        number(
                                "select count(*) from shops.founding_return where founding_id = ?",
                                seen.id()))
                .isZero();
    }

    @Test
    void theSameFormTwiceMakesOneShop() {
        threeSteps();
        var seen = founding();
        assertThat(making.make(seen, WEEK)).isPresent().isEqualTo(making.make(seen, WEEK));
        assertThat(shops()).isOne();
    }

    @Test
    void whoGaveUpInAnotherWindowMakesNoShop() {
        threeSteps();
        var seen = founding();
        post(baker, "/open-a-shop/removal");
        assertThat(making.make(seen, WEEK)).isEmpty();
        assertThat(shops()).as("one that no animator has looked at").isZero();
    }

    @Test
    void aShopThatWasGivenUpIsNotFilledAgain() {
        fourSteps();
        var seen = founding();
        post(baker, "/open-a-shop/removal");
        assertThat(making.make(seen, WEEK)).isEmpty();
        assertThat(number("select count(*) from shops.shop where name = ? and phone <> ''", name))
                .isZero();
    }

    @Test
    void ofTwoWhoTakeABusinessThatIsFreeAgainOneBecomesItsOwner() throws Exception {
        fourSteps();
        post(baker, "/open-a-shop/removal");
        threeSteps();
        var one = founding();
        email = somebody("Une autre");
        baker = entered(email);
        threeSteps();
        var other = founding();
        var start = new CountDownLatch(1);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var first = hands.submit(at(start, () -> making.make(one, WEEK).isPresent()));
            var second = hands.submit(at(start, () -> making.make(other, WEEK).isPresent()));
            start.countDown();
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
    }

    private static <T> Callable<T> at(CountDownLatch start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    private Founding founding() {
        return foundings.of(new PersonId(person(email))).orElseThrow();
    }

    private int shops() {
        return number("select count(*) from shops.shop where name = ?", name);
    }
}
