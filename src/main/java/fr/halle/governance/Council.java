package fr.halle.governance;

import fr.halle.kernel.CivilTime;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What anybody may know of the council: its bodies, when they meet, what they decided. */
@Component
public class Council {

    private static final int SHOWN = 10;
    private static final Set<String> OVER = Set.of("CLOSED", "CANCELLED");

    private final JdbcClient jdbc;
    private final Clock clock;

    /** A body, and how many sit in it today. */
    public record Seated(String slug, String name, String kind, int members) {}

    /** A session; {@code state}: PLANNED, CONVOKED, OPEN, CLOSED or CANCELLED. */
    public record Meeting(
            UUID id, String body, LocalDate day, LocalTime starts, String place, String state) {}

    /** A deliberation that was published. */
    public record Decision(
            UUID id, String number, String subject, String body, LocalDate day, String outcome) {}

    Council(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public CouncilNow now() {
        return new CouncilNow(bodies(), coming(), decisions(null));
    }

    private List<Seated> bodies() {
        return jdbc.sql(
                        """
                        select slug, name, kind,
                               (select count(*) from governance.member m where m.body = b.id and m.number is not null
                                   and m.since <= :today and (m.until is null or m.until > :today)) as members
                          from governance.body b order by name collate "fr-x-icu"
                        """)
                .param("today", today())
                .query(new SimplePropertyRowMapper<>(Seated.class))
                .list();
    }

    /** Those to which members were called and that are not over. */
    private List<Meeting> coming() {
        return coming(meetings(null, false));
    }

    /** The same of these bodies. */
    public List<Meeting> comingOf(Collection<UUID> bodies) {
        return coming(meetings(bodies, false));
    }

    private List<Meeting> coming(List<Meeting> all) {
        return all.stream()
                .filter(each -> !OVER.contains(each.state()))
                // One that is under way stays after midnight.
                .filter(each -> each.state().equals("OPEN") || !each.day().isBefore(today()))
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
    }

    /** Of a body, latest first; {@code planned}: with those to which nobody was called yet. */
    public List<Meeting> sessions(UUID body, boolean planned) {
        return meetings(List.of(body), planned);
    }

    private List<Meeting> meetings(@Nullable Collection<UUID> bodies, boolean planned) {
        return jdbc.sql(
                        """
                        select s.id, b.name as body, s.day, s.starts, s.place,
                               case when s.cancelled_at is not null then 'CANCELLED' when s.closed_at is not null then 'CLOSED'
                                    when s.opened_at is not null then 'OPEN' when s.convoked_at is not null then 'CONVOKED' else 'PLANNED' end as state
                          from governance.session s join governance.body b on b.id = s.body
                         where (cast(:bodies as uuid[]) is null or b.id = any(:bodies)) and (:planned or s.convoked_at is not null)
                         order by s.day desc, s.starts desc limit 50
                        """)
                .param("bodies", array(bodies))
                .param("planned", planned)
                .query(new SimplePropertyRowMapper<>(Meeting.class))
                .list();
    }

    /** The last that were published, of a body or of all. */
    public List<Decision> decisions(@Nullable UUID body) {
        return published(body == null ? null : List.of(body));
    }

    /** The last that these bodies published. */
    public List<Decision> decisionsOf(Collection<UUID> bodies) {
        return published(bodies);
    }

    private List<Decision> published(@Nullable Collection<UUID> bodies) {
        return jdbc.sql(
                        """
                        select d.id, d.number, d.subject, b.name as body, s.day, v.outcome
                          from governance.deliberation d join governance.body b on b.id = d.body
                          join governance.vote v on v.id = d.vote join governance.item i on i.id = v.item
                          join governance.session s on s.id = i.session
                         where d.published_on is not null and (cast(:bodies as uuid[]) is null or d.body = any(:bodies))
                         order by s.day desc, d.number desc limit :shown
                        """)
                .param("bodies", array(bodies))
                .param("shown", SHOWN)
                .query(new SimplePropertyRowMapper<>(Decision.class))
                .list();
    }

    private static UUID @Nullable [] array(@Nullable Collection<UUID> ids) {
        return ids == null ? null : ids.toArray(UUID[]::new);
    }

    private LocalDate today() {
        return CivilTime.local(clock.instant()).toLocalDate();
    }
}
