package fr.halle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sheet beside the oven agrees with the orders that were placed. */
class ListTests extends DeskTest {

    @Test
    void theListAddsUpWhatAllOrdersOfTheDayWant() {
        var stall = stalls.open(50, 100, 100);
        var first = order(stall, 0, 2);
        var second = order(stall, 0, 3);
        var third = order(stall, 1, 4);
        var page = merchant(stall).get(counter(stall) + "/list");
        var bread = stall.offers().get(0).name();
        var cake = stall.offers().get(1).name();
        assertThat(texts(page, ".sheet-order h3"))
                .anyMatch(h -> h.startsWith(first.callName()))
                .anyMatch(h -> h.startsWith(second.callName()))
                .hasSize(3);
        assertThat(texts(page, ".sheet-totals li")).containsExactly("5 " + bread, "4 " + cake);
        var merchant = merchant(stall);
        handOver(merchant, stall, third);
        move(stall, second, 100);
        page = merchant.get(counter(stall) + "/list");
        assertThat(texts(page, ".sheet-totals li")).containsExactly("2 " + bread);
    }
}
