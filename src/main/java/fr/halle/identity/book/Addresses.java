package fr.halle.identity.book;

import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People's address books; whose an address is, each query checks. */
@Component
class Addresses {

    /** More than anybody needs, less than a robot writes. */
    static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    Addresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The usual one first. */
    List<Address> of(PersonId person) {
        return jdbc.sql(
                        """
                        select id, label, name, street, postcode, commune, phone
                        from identity.address where person_id = ? order by chosen_at desc, id
                        """)
                .param(person.value())
                .query(
                        (row, number) ->
                                new Address(
                                        row.getObject("id", UUID.class),
                                        row.getString("label"),
                                        row.getString("name"),
                                        row.getString("street"),
                                        row.getString("postcode"),
                                        row.getString("commune"),
                                        row.getString("phone")))
                .list();
    }

    Optional<Address> one(PersonId person, UUID id) {
        return of(person).stream().filter(address -> id.equals(address.id())).findFirst();
    }

    /**
     * The first one is the usual one; another becomes it when it is chosen. False when the book is
     * full.
     */
    boolean add(PersonId person, Address address) {
        return jdbc.sql(
                                """
                                insert into identity.address (person_id, label, name, street, postcode, commune, phone, chosen_at)
                                select :person, :label, :name, :street, :postcode, :commune, :phone,
                                    case when exists (select from identity.address where person_id = :person)
                                        then timestamptz '2000-01-01' else cast(:now as timestamptz) end
                                where (select count(*) from identity.address where person_id = :person) < :most
                                """)
                        .param("person", person.value())
                        .param("label", address.label())
                        .param("name", address.name())
                        .param("street", address.street())
                        .param("postcode", address.postcode())
                        .param("commune", address.commune())
                        .param("phone", address.phone())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("most", MOST)
                        .update()
                == 1;
    }

    boolean change(PersonId person, Address address) {
        return jdbc.sql(
                                """
                                update identity.address set label = ?, name = ?, street = ?, postcode = ?, commune = ?, phone = ?
                                where person_id = ? and id = ?
                                """)
                        .param(address.label())
                        .param(address.name())
                        .param(address.street())
                        .param(address.postcode())
                        .param(address.commune())
                        .param(address.phone())
                        .param(person.value())
                        .param(address.id())
                        .update()
                == 1;
    }

    boolean choose(PersonId person, UUID id) {
        return jdbc.sql("update identity.address set chosen_at = ? where person_id = ? and id = ?")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), person.value(), id)
                        .update()
                == 1;
    }

    boolean remove(PersonId person, UUID id) {
        return jdbc.sql("delete from identity.address where person_id = ? and id = ?")
                        .params(person.value(), id)
                        .update()
                == 1;
    }
}
