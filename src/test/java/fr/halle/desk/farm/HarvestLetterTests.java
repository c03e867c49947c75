package fr.halle.desk.farm;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.farm.Cycle;
import fr.halle.catalog.farm.Cycles;
import fr.halle.desk.DeskTest;
import fr.halle.kernel.CivilTime;
import fr.halle.testing.Letters;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/** When a cycle has closed, the farmer is told what to harvest, once. */
class HarvestLetterTests extends DeskTest {

    @Autowired Cycles cycles;
    @Autowired HarvestLetters harvest;

    @Test
    void theFarmerIsToldOnceWhatToHarvestForTheDayThatHasClosed() {
        var stall = stalls.open(5, 100);
        var cycle = begin(stall);
        order(stall, 0, 2);
        order(stall, 0, 3);
        harvest.run();
        var letters = new Letters(LETTERBOX);
        assertThat(letters.subjects(stall.merchant())).noneMatch(each -> each.contains("récolter"));
        close(cycle, stall);
        harvest.run();
        harvest.run();
        assertThat(letters.text(stall.merchant(), "récolter").replace('\u00a0', ' '))
                .contains(stall.goods(), "5", "/counter/" + stall.slug() + "/cycles/" + cycle);
        assertThat(letters.subjects(stall.merchant()))
                .filteredOn(each -> each.contains("récolter"))
                .hasSize(1);
    }

    /** Held in two days from nine to noon, ordered until the evening before. */
    private UUID begin(Stall stall) {
        var held = CivilTime.local(Instant.now()).plusDays(2);
        var cycle =
                cycles.add(
                        new Cycle(
                                new UUID(0, 0),
                                stall.shop(),
                                "Place Ducale",
                                held.minusDays(1).getDayOfWeek(),
                                LocalTime.of(23, 59),
                                held.getDayOfWeek(),
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 0)),
                        WholeHouse.SOMEBODY);
        jdbc.sql("update catalog.product set cycle_id = ? where shop_id = ?")
                .params(cycle, stall.shop().value())
                .update();
        return cycle;
    }

    /** The closing hour was a minute ago; whoever keeps the cycles in mind reads them again. */
    private void close(UUID cycle, Stall stall) {
        var closed = CivilTime.local(Instant.now().minusSeconds(60));
        jdbc.sql(
                        "update catalog.cycle set closes_on = ?, closes_at = ?, set_at = now() - interval '1 day' where id = ?")
                .params(closed.getDayOfWeek().getValue(), closed.toLocalTime(), cycle)
                .update();
        cycles.end(stall.shop(), new UUID(0, 0), WholeHouse.SOMEBODY);
    }
}
