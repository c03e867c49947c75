package fr.halle.identity.links;

import fr.halle.identity.Knocks;
import fr.halle.jobs.Jobs;
import fr.halle.kernel.Language;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * What people ask by forms that everyone may send. Writing it down takes the same time for every
 * address; only {@link Answering} looks whose it is, when nobody is waiting.
 */
@Component
public class Wishes {

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Knocks knocks;
    private final Clock clock;

    Wishes(JdbcClient jdbc, Jobs jobs, Knocks knocks, Clock clock) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.knocks = knocks;
        this.clock = clock;
    }

    /** Nothing if it is granted; else the instant from which to ask again. */
    @Transactional
    public Optional<Instant> make(Wish wish, String network) {
        var refused = knocks.refusedUntil(Knocks.Kind.LETTER, wish.email(), network);
        if (refused.isPresent()) return refused;
        @Nullable Newcomer newcomer = wish.newcomer();
        var id =
                jdbc.sql(
                                """
                                insert into identity.wish (kind, email, language, next_path, asked_at, name, password_hash, news_text)
                                values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                                """)
                        .param(wish.kind().name())
                        .param(wish.email())
                        .param(wish.language().name())
                        .param(wish.next())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .param(newcomer == null ? null : newcomer.name())
                        .param(newcomer == null ? null : newcomer.passwordHash())
                        .param(newcomer == null ? null : newcomer.newsText())
                        .query(UUID.class)
                        .single();
        jobs.enqueue(Answering.JOB, id.toString());
        return Optional.empty();
    }

    /** Takes a wish out, to answer it in the same transaction. */
    Optional<Wish> take(UUID id) {
        return jdbc.sql("delete from identity.wish where id = ? returning *")
                .param(id)
                .query(
                        (row, number) ->
                                new Wish(
                                        LinkKind.valueOf(row.getString("kind")),
                                        row.getString("email"),
                                        Language.valueOf(row.getString("language")),
                                        row.getString("next_path"),
                                        row.getString("name") == null ? null : Links.newcomer(row)))
                .optional();
    }
}
