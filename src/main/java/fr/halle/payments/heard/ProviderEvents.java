package fr.halle.payments.heard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.time.ZoneOffset;

/** Every call of a provider, once, and how often it came. */
@Repository
public class ProviderEvents {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProviderEvents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * False where it was acted upon before; one that was heard and never understood comes again.
     */
    public boolean hear(String provider, String event, String type) {
        return jdbc.sql(
                        """
                        insert into payments.provider_event as known (provider, event, type, heard_at)
                        values (?, ?, ?, ?)
                        on conflict (provider, event) do update set times = known.times + 1
                        returning understood_at is null
                        """)
                .params(provider, event, type, clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    public void understood(String provider, String event) {
        jdbc.sql(
                        """
                        update payments.provider_event set understood_at = ?
                         where provider = ? and event = ? and understood_at is null
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), provider, event)
                .update();
    }
}
