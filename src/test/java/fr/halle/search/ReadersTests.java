package fr.halle.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.catalog.Changes;
import fr.halle.testing.WholeHalle;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several follow the catalogue, each at its own pace. */
class ReadersTests extends WholeHalle {

    private static final String NOTES =
            "select count(*) from catalog.change c join catalog.offer o using (product_id) where o.id = ?";

    @Autowired Search search;
    @Autowired Changes changes;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void nothingIsForgottenBeforeTheSlowestHasReadIt() {
        changes.register("slow");
        try {
            var stall = stalls.open(5, 3);
            everythingBeforeIsOver();
            search.catchUp();
            assertThat(number(NOTES, stall.offer())).as("it has read nothing yet").isPositive();
            new TransactionTemplate(transactions)
                    .executeWithoutResult(
                            status -> {
                                assertThat(changes.hold("slow").cluster()).isZero();
                                changes.moveTo("slow", changes.now());
                            });
            // the charter follows by itself every second; whoever moves last forgets
            org.awaitility.Awaitility.await()
                    .until(
                            () -> {
                                search.catchUp();
                                changes.moveTo("slow", changes.now());
                                return number(NOTES, stall.offer()) == 0;
                            });
        } finally {
            jdbc.sql("delete from catalog.change_reader where name = 'slow'").update();
        }
    }
}
