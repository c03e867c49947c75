package fr.halle.fulfilment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has what was cancelled stand again: its money came after all. */
@Component
class Revivals {

    private static final String REVIVE =
            """
            update fulfilment.consignment c set cancelled_at = null, call_name = ?, code = ?
             where id = ? and cancelled_at is not null
               and not exists (select from fulfilment.consignment
                                where shop_id = c.shop_id and handed_over_at is null and cancelled_at is null and not_fetched_at is null
                                  and (call_name = ? or code = ?))
            """;

    private final JdbcClient jdbc;

    Revivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stands again, under its old name and code where nobody else has them by now. */
    boolean revive(Consignment cancelled) {
        for (int i = 0; i < 1000; i++) {
            var name = i == 0 ? cancelled.callName() : Naming.callName(i);
            var code = i == 0 ? cancelled.code() : Naming.code();
            int revived =
                    jdbc.sql(REVIVE)
                            .params(name, code, cancelled.id().value(), name, code)
                            .update();
            if (revived == 1) return true;
        }
        return false;
    }
}
