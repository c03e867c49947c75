package fr.halle.governance.proceedings;

import fr.halle.governance.bodies.Office;
import fr.halle.governance.proceedings.Proceedings.Adoption;
import fr.halle.governance.proceedings.Proceedings.Signature;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what is written of the minutes: the words on each item, and when they were adopted. */
@Component
class MinutesRows {

    /** {@code number}: of the deliberation, where it was drawn up; {@code corrected}: the vote. */
    record Words(
            UUID item,
            String discussion,
            @Nullable String number,
            @Nullable LocalDate correctedOn,
            @Nullable String correctedFor) {}

    private record Days(LocalDate adoptedOn, @Nullable LocalDate publishedOn) {}

    private final JdbcClient jdbc;

    MinutesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Words> words(UUID session) {
        return jdbc
                .sql(
                        """
                        select i.id as item, coalesce(w.words, '') as discussion, d.number,
                               (c.corrected_at at time zone 'Europe/Paris')::date as corrected_on, c.reason as corrected_for
                          from governance.item i left join governance.discussion w on w.item = i.id
                          left join governance.vote v on v.item = i.id
                          left join governance.deliberation d on d.vote = v.id
                          left join lateral (select corrected_at, reason from governance.vote_correction where vote = v.id
                                              order by id desc limit 1) c on true
                         where i.session = ?
                        """)
                .param(session)
                .query(new SimplePropertyRowMapper<>(Words.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Words::item, Function.identity()));
    }

    @Nullable Adoption adoption(UUID session) {
        return jdbc.sql("select adopted_on, published_on from governance.minutes where session = ?")
                .param(session)
                .query(Days.class)
                .optional()
                .map(
                        days ->
                                new Adoption(
                                        days.adoptedOn(), days.publishedOn(), signatures(session)))
                .orElse(null);
    }

    private Map<Office, Signature> signatures(UUID session) {
        return jdbc
                .sql(
                        "select office, name, signed_on from governance.minutes_signature where session = ?")
                .param(session)
                .query(new SimplePropertyRowMapper<>(Signature.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Signature::office, Function.identity()));
    }
}
