package fr.halle.web.spi;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether this installation shows invented shops and people, and so must say it on every page. On
 * when the database is the embedded one, or when asked for (halle.demo=true); once loaded it stays
 * on, whatever the settings say later.
 */
@Component
public class Demonstration {

    private final boolean on;

    Demonstration(
            @Value("${halle.demo:}") String asked,
            @Value("${spring.datasource.url:}") String address,
            JdbcClient jdbc) {
        boolean wanted = asked.isEmpty() ? address.isEmpty() : Boolean.parseBoolean(asked);
        if (wanted) {
            jdbc.sql("insert into web.demonstration (id) values (1) on conflict do nothing")
                    .update();
        }
        on = wanted || !jdbc.sql("select 1 from web.demonstration").query().listOfRows().isEmpty();
    }

    public boolean isOn() {
        return on;
    }
}
