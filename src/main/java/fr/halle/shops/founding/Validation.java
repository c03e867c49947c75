package fr.halle.shops.founding;

import fr.halle.kernel.PersonId;
import fr.halle.shops.ShopChanged;
import fr.halle.shops.ShopReinstated;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;

/** An animator is asked to look at a shop, lets it open, or says what to change. */
@Component
public class Validation {

    private final JdbcClient jdbc;
    private final FoundingLetters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Validation(
            JdbcClient jdbc,
            FoundingLetters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** Asking twice is asking once. */
    @Transactional
    public void ask(Founding founding) {
        int asked =
                jdbc.sql(
                                """
                                update shops.founding set asked_at = ?
                                where id = ? and shop_id is not null and asked_at is null and given_up_at is null
                                """)
                        .params(clock.instant().atOffset(ZoneOffset.UTC), founding.id())
                        .update();
        if (asked == 1) letters.asked(founding);
    }

    /** From now on everybody sees it, and what it has published. */
    @Transactional
    public void validate(Founding founding, PersonId by) {
        var now = clock.instant();
        int validated =
                jdbc.sql(
                                """
                                update shops.founding set validated_at = ?, validated_by = ?
                                where id = ? and asked_at is not null and validated_at is null and given_up_at is null
                                """)
                        .params(now.atOffset(ZoneOffset.UTC), by.value(), founding.id())
                        .update();
        if (validated == 0) return;
        var shop = Objects.requireNonNull(founding.shop());
        events.publishEvent(new ShopReinstated(shop, founding.id(), by, now));
        events.publishEvent(new ShopChanged(shop));
        letters.validated(founding);
    }

    /** Back to whoever opens it, with the reason. */
    @Transactional
    public void giveBack(Founding founding, String reason, PersonId by) {
        int returned =
                jdbc.sql(
                                """
                                update shops.founding set asked_at = null
                                where id = ? and asked_at is not null and validated_at is null and given_up_at is null
                                """)
                        .param(founding.id())
                        .update();
        if (returned == 0) return;
        jdbc.sql(
                        """
                        insert into shops.founding_return (founding_id, reason, returned_by, returned_at)
                        values (?, ?, ?, ?)
                        """)
                .params(founding.id(), reason, by.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        letters.returned(founding, reason);
    }
}
