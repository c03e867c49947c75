package fr.halle.shops.prospects;

import fr.halle.kernel.CivilTime;
import fr.halle.kernel.PersonId;
import fr.halle.territory.Commune;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The list of shops to win; what nobody touched for two years is forgotten. */
@Component
public class Prospects {

    private static final int YEARS = 2;
    private static final int SHOWN = 300;

    /** Which ones somebody may read: all, those of some EPCI, and always their own. */
    public record Reach(boolean everywhere, String[] epcis, PersonId person) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Prospects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Prospect> within(Reach reach) {
        return jdbc.sql(
                        """
                        select p.*, i.invited_at,
                               case when f.validated_at is not null then 'OPEN' when f.id is not null then 'OPENING'
                                    when i.invited_at is not null and p.status in ('MET', 'INTERESTED') then 'INVITED'
                                    else p.status end as seen
                        from shops.prospect p
                        left join lateral (select * from shops.prospect_invitation x where x.prospect_id = p.id
                                           order by x.founding_id is null, x.invited_at desc limit 1) i on true
                        left join shops.founding f on f.id = i.founding_id and f.given_up_at is null
                        where ? or p.epci = any(?) or p.met_by = ?
                        order by p.told_at desc limit ?
                        """)
                .params(reach.everywhere(), reach.epcis(), reach.person().value(), SHOWN)
                .query(Prospects::prospect)
                .list();
    }

    void forgetOld() {
        jdbc.sql("delete from shops.prospect where told_at < ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC).minusYears(YEARS))
                .update();
    }

    /** How many of them wait for somebody’s next word; one that opens has given its own. */
    public int open(Reach reach) {
        return jdbc.sql(
                        """
                        select count(*)::int from shops.prospect p
                        where status in ('MET', 'INTERESTED') and (? or epci = any(?) or met_by = ?)
                          and not exists (select from shops.prospect_invitation x
                                          join shops.founding f on f.id = x.founding_id and f.given_up_at is null
                                          where x.prospect_id = p.id)
                        """)
                .params(reach.everywhere(), reach.epcis(), reach.person().value())
                .query(Integer.class)
                .single();
    }

    public void add(String name, Commune commune, String contact, String note, PersonId by) {
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into shops.prospect (name, commune, epci, contact, note, status, met_on, met_by, told_at)
                        values (?, ?, ?, ?, ?, 'MET', ?, ?, ?)
                        """)
                .params(
                        name,
                        commune.inseeCode(),
                        commune.epciSiren(),
                        contact,
                        note,
                        CivilTime.local(now).toLocalDate(),
                        by.value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was seen of an opening stays as it is. False when it is not there for this reader. */
    public boolean note(UUID id, Prospect.Status status, String note, Reach reach) {
        return jdbc.sql(
                                """
                                update shops.prospect set status = coalesce(?::text, status), note = ?, told_at = ?
                                where id = ? and (? or epci = any(?) or met_by = ?)
                                """)
                        .param(status.isSaid() ? status.name() : null)
                        .param(note)
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .param(id)
                        .param(reach.everywhere())
                        .param(reach.epcis())
                        .param(reach.person().value())
                        .update()
                == 1;
    }

    private static Prospect prospect(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime invited = row.getObject("invited_at", OffsetDateTime.class);
        return new Prospect(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("commune"),
                row.getString("contact"),
                row.getString("note"),
                Prospect.Status.valueOf(row.getString("seen")),
                row.getObject("met_on", LocalDate.class),
                new PersonId(row.getObject("met_by", UUID.class)),
                invited == null ? null : invited.toInstant());
    }
}
