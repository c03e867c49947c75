package fr.halle.proof;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Eight shoppers and two merchants of the demonstration, for as long as the day lasts. */
record Crowd(Visitor.Day day, long seed) {

    private static final int SHOPPERS = 8;
    private static final int MERCHANTS = 2;

    List<Thread> letIn(JdbcClient jdbc) {
        var offers =
                jdbc.sql("select offer_id from catalog.stock where available > 0 order by offer_id")
                        .query(UUID.class)
                        .list();
        var merchants =
                jdbc
                        .sql(
                                """
                                select s.slug, min(p.email) as email from shops.shop s
                                join organisations.mandate m on m.organisation_id = s.organisation_id
                                join identity.person p on p.id = m.person_id group by s.slug
                                """)
                        .query()
                        .listOfRows()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        row -> (String) row.get("slug"),
                                        row -> (String) row.get("email")));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < SHOPPERS; i++) {
            threads.add(Thread.ofVirtual().start(new ShoppingVisitor(day, i, seed, offers)));
        }
        for (int i = 0; i < MERCHANTS; i++) {
            threads.add(Thread.ofVirtual().start(new SellingVisitor(day, seed - i, merchants)));
        }
        return threads;
    }
}
