package fr.halle.governance.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.Office;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Members know what is on the agenda: an item is in their letter, or it is refused. */
@WholeHouse
class ConvocationRaceTests {

    private static final int TIMES = 25;

    @Autowired Sitting sitting;
    @Autowired Sessions sessions;
    @Autowired Convocations convocations;
    @Autowired JdbcClient jdbc;

    private final Clock clock = Clock.systemUTC();

    @Test
    void anItemPutWhileMembersAreCalledIsInTheLetterOrNotOnTheAgenda() throws Exception {
        var body = sitting.body("epci-council");
        var email = UUID.randomUUID() + "@people.example";
        sitting.seat(body, 1, Office.PRESIDENT, email);
        var day = CivilTime.local(clock.instant()).toLocalDate().plusDays(20);
        try (var two = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < TIMES; time++) {
                var session = sitting.planned(body, day);
                assertThat(sessions.put(session, "Premier", "", false)).isPresent();
                var late = "Tardif " + UUID.randomUUID();
                var start = new CyclicBarrier(2);
                var put = two.submit(after(start, () -> sessions.put(session, late, "", false)));
                var call =
                        two.submit(
                                after(
                                        start,
                                        () ->
                                                convocations.send(
                                                        session, clock.instant(), true, null)));
                assertThat(call.get()).isNull();
                assertThat(letters(email, late)).isEqualTo(put.get().isPresent() ? 1 : 0);
            }
        }
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    private int letters(String email, String words) {
        return jdbc.sql(
                        "select count(*) from mail.letter where recipient = ? and position(? in plain) > 0")
                .params(email, words)
                .query(Integer.class)
                .single();
    }
}
