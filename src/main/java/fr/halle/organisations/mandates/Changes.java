package fr.halle.organisations.mandates;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;

/** Begins and ends mandates; two people who end one another's take turns. */
@Component
class Changes {

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void begin(
            PersonId person,
            OrganisationId organisation,
            Capacity capacity,
            PersonId grantedBy,
            Instant at,
            @Nullable Instant until) {
        lock(organisation);
        jdbc.sql(
                        """
                        insert into organisations.mandate (organisation_id, person_id, capacity, since, until, granted_by)
                        select :organisation, :person, :capacity, :at, :until, :by
                        where not exists (select from organisations.mandate
                                          where organisation_id = :organisation and person_id = :person
                                            and coalesce(until > :at, true))
                        """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("capacity", capacity.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("by", grantedBy.value())
                .update();
    }

    /**
     * Ends a mandate at once, and the invitations that this person has sent with it; false when no
     * other owner would be left until further notice, and then nothing changes.
     */
    @Transactional
    boolean end(PersonId person, OrganisationId organisation, PersonId by, Instant at) {
        lock(organisation);
        int ended =
                jdbc.sql(
                                """
                                update organisations.mandate m
                                set until = greatest(:at, m.since + interval '1 microsecond'), ended_by = :by
                                where m.organisation_id = :organisation and m.person_id = :person and coalesce(m.until > :at, true)
                                  and (m.capacity <> 'OWNER'
                                       or exists (select from organisations.mandate o
                                                  where o.organisation_id = :organisation and o.person_id <> :person
                                                    and o.capacity = 'OWNER' and o.since <= :at and o.until is null))
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("organisation", organisation.value())
                        .param("person", person.value())
                        .update();
        if (ended == 0) return false;
        jdbc.sql(
                        """
                        update organisations.invitation set withdrawn_by = ?, withdrawn_at = ?
                        where organisation_id = ? and invited_by = ? and accepted_at is null and withdrawn_at is null
                        """)
                .params(
                        by.value(),
                        at.atOffset(ZoneOffset.UTC),
                        organisation.value(),
                        person.value())
                .update();
        return true;
    }

    private void lock(OrganisationId organisation) {
        jdbc.sql("select 1 from organisations.organisation where id = ? for update")
                .param(organisation.value())
                .query()
                .listOfRows();
    }
}
