package fr.halle.governance.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.proposals.Proposals;
import fr.halle.governance.sessions.Plan;
import fr.halle.kernel.PersonId;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** What is put on an agenda while a cancelled session is planned anew stands on one of both. */
@WholeHouse
class AgendaRaceTests {

    private static final int TIMES = 25;
    private final LocalDate day = Days.today().plusDays(20);
    private static final PersonId BY = new PersonId(new UUID(0, 0));

    @Autowired Sitting sitting;
    @Autowired Proposals proposals;
    @Autowired Cancellations cancellations;
    @Autowired Replanning replanning;
    @Autowired JdbcClient jdbc;

    @Test
    void aProposalStandsOnOneAgenda() throws Exception {
        var body = sitting.body("epci-council");
        var technical = sitting.body("epci-council", BodyKind.TECHNICAL);
        var plan = new Plan(day, LocalTime.of(19, 0), "Mairie", null);
        try (var two = Executors.newFixedThreadPool(2)) {
            for (int time = 0; time < TIMES; time++) {
                var proposal = proposals.propose(technical.id(), "Une carte", "", false, day, null);
                var cancelled = sitting.planned(body, day);
                assertThat(proposals.put(proposal, cancelled)).isNull();
                assertThat(cancellations.cancel(cancelled, "", Instant.now(), null)).isNull();
                var other = sitting.planned(body, day);
                var start = new CyclicBarrier(2);
                var put = two.submit(after(start, () -> proposals.put(proposal, other) == null));
                var copy = two.submit(after(start, () -> replanning.plan(cancelled, plan, BY)));
                put.get();
                copy.get();
                assertThat(agendas(proposal)).isEqualTo(1);
            }
        }
    }

    @Test
    void twoClicksPlanOneSession() throws Exception {
        var body = sitting.body("epci-council");
        var plan = new Plan(day, LocalTime.of(19, 0), "Mairie", null);
        var cancelled = sitting.planned(body, day);
        assertThat(cancellations.cancel(cancelled, "", Instant.now(), null)).isNull();
        var start = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = two.submit(after(start, () -> replanning.plan(cancelled, plan, BY)));
            var second = two.submit(after(start, () -> replanning.plan(cancelled, plan, BY)));
            assertThat(new Object[] {first.get(), second.get()})
                    .hasAtLeastOneElementOfType(SecondSummons.Outcome.Planned.class)
                    .hasAtLeastOneElementOfType(SecondSummons.Outcome.Refused.class);
        }
    }

    private int agendas(UUID proposal) {
        return jdbc.sql("select count(*) from governance.holding_item where proposal = ?")
                .param(proposal)
                .query(Integer.class)
                .single();
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }
}
