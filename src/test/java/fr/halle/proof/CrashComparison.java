package fr.halle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.stream.Collectors;

/** Lays what visitors were told beside what the database and the mail server hold. */
record CrashComparison(JdbcClient jdbc, Told told, SmtpSink mails) {

    private static final String CONFIRMED =
            """
            ordering.purchase where confirmed_at is not null and token = ? and number = ? and email = ?
            """;
    private static final String WAITING =
            "ordering.purchase where confirmed_at is null and expired_at is null";

    /** Who has not paid within 20 s is given up; a killed process's work begins again in 30 s. */
    void awaitEndOfWaiting() throws InterruptedException {
        for (int i = 0; count(WAITING) > 0; i++) {
            if (i == 300) throw new AssertionError("A purchase waits for ever");
            Thread.sleep(500);
        }
    }

    /** {@code inFlight}: the most letters that can have been on their way when Halle was killed. */
    void agrees(int inFlight) {
        assertThat(told.brokenAnswers()).as("answers nobody should get").isEmpty();
        for (var each : told.confirmed) {
            assertThat(count(CONFIRMED, each.token(), each.number(), each.email()))
                    .as(each.toString())
                    .isEqualTo(1);
        }
        assertThat(count("(select from ordering.purchase group by email having count(*) > 1)"))
                .as("baskets that became two purchases")
                .isZero();
        for (var order : told.handedOver) {
            assertThat(
                            count(
                                    "fulfilment.consignment where handed_over_at is not null and id"
                                            + " = ?",
                                    order))
                    .isEqualTo(1);
        }
        for (var order : told.cancelled) {
            assertThat(
                            count(
                                    "ordering.shop_order where cancelled_at is not null and id = ?",
                                    order))
                    .isEqualTo(1);
        }
        letters(inFlight);
    }

    /** Each arrived, at its recipient and at nobody else's; again only under its own Message-ID. */
    private void letters(int inFlight) {
        var written =
                jdbc
                        .sql("select message_id, recipient from mail.letter")
                        .query()
                        .listOfRows()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        row -> (String) row.get("message_id"),
                                        row -> (String) row.get("recipient")));
        assertThat(mails.delivered.keySet()).containsExactlyInAnyOrderElementsOf(written.keySet());
        mails.delivered.forEach((id, to) -> assertThat(to).as(id).containsOnly(written.get(id)));
        assertThat(mails.deliveries() - written.size()).as("letters twice").isBetween(0, inFlight);
    }

    int count(String from, Object... values) {
        return jdbc.sql("select count(*) from " + from)
                .params(values)
                .query(Integer.class)
                .single();
    }
}
