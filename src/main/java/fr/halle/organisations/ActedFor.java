package fr.halle.organisations;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.UUID;

/**
 * For whom a person acts, read once per request: the doors of shops and the header of each page
 * share one statement, and a mandate that was ended is gone with the next request.
 */
@Component
public class ActedFor {

    private final JdbcClient jdbc;
    private final Clock clock;

    ActedFor(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Acting of(PersonId person) {
        var request = RequestContextHolder.getRequestAttributes();
        var key = Acting.class.getName();
        if (request != null
                && request.getAttribute(key, RequestAttributes.SCOPE_REQUEST)
                        instanceof Acting known
                && known.person().equals(person)) {
            return known;
        }
        var acting = read(person);
        if (request != null) request.setAttribute(key, acting, RequestAttributes.SCOPE_REQUEST);
        return acting;
    }

    private Acting read(PersonId person) {
        var capacities = new HashMap<OrganisationId, Capacity>();
        var kinds = new EnumMap<OrganisationKind, Capacity>(OrganisationKind.class);
        jdbc.sql(
                        """
                        select o.id, o.kind, m.capacity from organisations.mandate m
                        join organisations.organisation o on o.id = m.organisation_id
                        where m.person_id = :person and m.since <= :at and (m.until is null or m.until > :at)
                        """)
                .param("person", person.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(
                        row -> {
                            var capacity = Capacity.valueOf(row.getString("capacity"));
                            capacities.merge(
                                    new OrganisationId(row.getObject("id", UUID.class)),
                                    capacity,
                                    Capacity::wider);
                            kinds.merge(
                                    OrganisationKind.valueOf(row.getString("kind")),
                                    capacity,
                                    Capacity::wider);
                        });
        return new Acting(person, capacities, kinds);
    }
}
