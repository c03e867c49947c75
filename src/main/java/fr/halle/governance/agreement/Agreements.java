package fr.halle.governance.agreement;

import fr.halle.kernel.CivilTime;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The texts that were concluded, and the one that is to be signed. */
@Repository
public class Agreements {

    /** {@code all}: today's first; {@code toSign}: that binds nobody. */
    record Known(List<Agreement> all, Optional<Agreement> toSign) {}

    /** Whoever asks for something by the texts as they stand. */
    public interface Relying {

        /**
         * What was asked for from that day on, and would be asked of others, or not at all;
         * nothing: the texts may say this instead.
         *
         * @param changed today's first
         */
        Optional<String> on(List<Agreement> changed, LocalDate since);
    }

    private final JdbcClient jdbc;
    private final Texts texts;
    private final Clock clock;

    Agreements(JdbcClient jdbc, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Today's first, then those before it. Today's is the one that binds; where none does, the last
     * that did; where none ever did, the one that is to be signed.
     */
    public List<Agreement> all() {
        return known().all();
    }

    /** Both at once, for a page that shows both. */
    Known known() {
        var known = texts.all();
        return new Known(concluded(known), unsigned(known));
    }

    private List<Agreement> concluded(List<Agreement> known) {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        var concluded =
                known.stream()
                        .filter(each -> hasBegun(each, today))
                        .sorted(
                                Comparator.comparing(
                                                (Agreement each) -> each.isInForce(today),
                                                Comparator.reverseOrder())
                                        .thenComparing(
                                                each -> Objects.requireNonNull(each.inForceSince()),
                                                Comparator.reverseOrder()))
                        .toList();
        return concluded.isEmpty() ? known.stream().limit(1).toList() : concluded;
    }

    private static boolean hasBegun(Agreement agreement, LocalDate today) {
        var since = agreement.inForceSince();
        return since != null && !since.isAfter(today);
    }

    /** Today's. */
    public Optional<Agreement> latest() {
        return all().stream().findFirst();
    }

    /** The one that somebody has still to sign: it binds nobody. */
    public Optional<Agreement> toSign() {
        return unsigned(texts.all());
    }

    private static Optional<Agreement> unsigned(List<Agreement> known) {
        return known.stream().filter(each -> each.inForceSince() == null).findFirst();
    }

    /** Until the caller's transaction ends, nobody else changes a text or what happens to it. */
    public void lock() {
        texts.lock();
    }

    /** Today's for whoever is about to change it: one after the other. */
    Optional<Agreement> locked() {
        lock();
        return latest();
    }

    /** The same for whoever is about to sign: the one that waits for it, if any does. */
    Optional<Agreement> lockedToSign() {
        lock();
        return Stream.concat(toSign().stream(), latest().stream()).findFirst();
    }

    /** Enters a text whole, signed or not. Null where one of that name is there. */
    @Transactional
    public @Nullable UUID enter(
            String name,
            boolean demonstration,
            Terms terms,
            List<Article> articles,
            List<Procedure> procedures,
            List<Party> parties) {
        var id =
                jdbc.sql(
                                """
                                insert into governance.agreement (name, demonstration, ends_on, notice_months, reminder_months, reading)
                                values (?, ?, ?, ?, ?, ?) on conflict (name) do nothing returning id
                                """)
                        .params(
                                name,
                                demonstration,
                                terms.endsOn(),
                                terms.noticeMonths(),
                                terms.reminderMonths(),
                                terms.reading().name())
                        .query(UUID.class)
                        .optional();
        if (id.isEmpty()) return null;
        new Clauses(jdbc, id.get()).write(articles, procedures, parties);
        return id.get();
    }
}
