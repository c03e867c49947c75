package fr.halle.organisations;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The door of organisations: legal persons by SIREN, and the mandates of those who act for them.
 */
@Component
public class Organisations {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Registers a legal person once per SIREN, and gives the id that stands; another number throws.
     */
    public OrganisationId register(String siren, String name, OrganisationKind kind) {
        jdbc.sql(
                        """
                        insert into organisations.organisation (siren, name, kind) values (?, ?, ?)
                        on conflict (siren) do nothing
                        """)
                .params(new Siren(siren).value(), name, kind.name())
                .update();
        return new OrganisationId(
                jdbc.sql("select id from organisations.organisation where siren = ?")
                        .param(siren)
                        .query(UUID.class)
                        .single());
    }

    public Optional<OrganisationId> bySiren(String siren) {
        return jdbc.sql("select id from organisations.organisation where siren = ?")
                .param(siren)
                .query(UUID.class)
                .optional()
                .map(OrganisationId::new);
    }

    /** Who a shop legally is: nine digits, and the name in the register. */
    public record Legal(String siren, String name) {}

    public Legal legal(OrganisationId id) {
        return jdbc.sql("select siren, name from organisations.organisation where id = ?")
                .param(id.value())
                .query(Legal.class)
                .single();
    }

    /** Several at once, in one statement. */
    public Map<OrganisationId, Legal> legals(Collection<OrganisationId> ids) {
        var found = new HashMap<OrganisationId, Legal>();
        jdbc.sql("select id, siren, name from organisations.organisation where id = any(?)")
                .param(ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            found.put(
                                    new OrganisationId(row.getObject("id", UUID.class)),
                                    new Legal(row.getString("siren"), row.getString("name")));
                        });
        return found;
    }

    /** Lets a person do everything for an organisation from that instant. */
    public void authorise(PersonId person, OrganisationId organisation, Instant since) {
        authorise(person, organisation, Capacity.OWNER, since);
    }

    /**
     * Lets a person act for an organisation from that instant; nothing changes if they already may.
     */
    public void authorise(
            PersonId person, OrganisationId organisation, Capacity capacity, Instant since) {
        jdbc.sql(
                        """
                        insert into organisations.mandate (organisation_id, person_id, capacity, since)
                        select :organisation, :person, :capacity, :since
                        where not exists (select from organisations.mandate
                                          where organisation_id = :organisation and person_id = :person and until is null)
                        """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("capacity", capacity.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends every mandate of a person for an organisation at that instant. */
    public void revoke(PersonId person, OrganisationId organisation, Instant at) {
        jdbc.sql(
                        """
                        update organisations.mandate set until = greatest(:at, since + interval '1 microsecond')
                        where organisation_id = :organisation and person_id = :person and (until is null or until > :at)
                        """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** For whom this person may act at that instant, and as what. */
    public Map<OrganisationId, Capacity> actedForBy(PersonId person, Instant at) {
        return jdbc
                .sql(
                        """
                        select organisation_id, capacity from organisations.mandate
                        where person_id = :person and since <= :at and (until is null or until > :at)
                        """)
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(
                        (row, number) ->
                                Map.entry(
                                        new OrganisationId(row.getObject(1, UUID.class)),
                                        Capacity.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Capacity::wider));
    }

    /** Whether this person owns an organisation of that kind at that instant. */
    public boolean actsFor(PersonId person, OrganisationKind kind, Instant at) {
        return jdbc.sql(
                        """
                        select exists (select from organisations.mandate m
                                       join organisations.organisation o on o.id = m.organisation_id
                                       where m.person_id = ? and o.kind = ? and m.capacity = 'OWNER'
                                         and m.since <= ? and coalesce(m.until > ?, true))
                        """)
                .param(person.value())
                .param(kind.name())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Who may act for each of these at that instant, whoever has done so for longest first. */
    public Map<OrganisationId, List<PersonId>> whoActsFor(
            Collection<OrganisationId> organisations, Instant at) {
        var acting = new HashMap<OrganisationId, List<PersonId>>();
        jdbc.sql(
                        """
                        select organisation_id, person_id from organisations.mandate
                        where organisation_id = any(?) and since <= ? and coalesce(until > ?, true) order by since, id
                        """)
                .param(organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param(at.atOffset(ZoneOffset.UTC))
                .param(at.atOffset(ZoneOffset.UTC))
                .query(
                        row -> {
                            var id = row.getObject("organisation_id", UUID.class);
                            acting.computeIfAbsent(new OrganisationId(id), _ -> new ArrayList<>())
                                    .add(new PersonId(row.getObject("person_id", UUID.class)));
                        });
        return acting;
    }
}
