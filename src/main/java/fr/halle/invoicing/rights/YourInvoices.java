package fr.halle.invoicing.rights;

import fr.halle.identity.Identity;
import fr.halle.identity.Kept;
import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The invoices that a person asked for, and the mandates that they gave. What was issued is an
 * accounting document of the merchant and stays as it is; what only was asked for goes.
 */
@Component
class YourInvoices implements PersonalData {

    /** Code de commerce L123-22; years of account end with December. */
    private static final int YEARS = 10;

    private static final String THEIRS = "(r.person_id = :person or lower(r.email) = :email)";

    private final JdbcClient jdbc;
    private final Identity identity;

    YourInvoices(JdbcClient jdbc, Identity identity) {
        this.jdbc = jdbc;
        this.identity = identity;
    }

    @Override
    public String section() {
        return "invoicing";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        var data = new LinkedHashMap<String, Object>();
        data.put(
                "invoices",
                rows(
                        """
                        select d.number, d.issued_on::text as issued, b.name, b.street, b.postcode, b.town,
                               (d.gross_cents / 100.0)::numeric(12, 2) as amount
                        from invoicing.request r join invoicing.document d on d.order_id = r.order_id
                        join invoicing.party b on b.document_id = d.id and b.side = 'BUYER'
                        where %s order by d.id
                        """
                                .formatted(THEIRS),
                        person));
        data.put(
                "requests",
                rows(
                        "select r.name, r.siren, r.street, r.postcode, r.town from invoicing.request r where %s order by r.asked_at"
                                .formatted(THEIRS),
                        person));
        data.put(
                "mandates",
                rows(
                        """
                        select (m.accepted_at at time zone 'Europe/Paris')::date::text as since, (m.revoked_at at time zone 'Europe/Paris')::date::text as until
                        from invoicing.mandate m where :person in (m.accepted_by, m.revoked_by) order by m.id
                        """,
                        person));
        return data;
    }

    @Override
    public List<Kept> keeps(PersonId person) {
        @Nullable LocalDate last =
                jdbc.sql(
                                """
                                select max(d.issued_on) from invoicing.request r
                                join invoicing.document d on d.order_id = r.order_id where %s
                                """
                                        .formatted(THEIRS))
                        .param("person", person.value())
                        .param("email", email(person))
                        .query(
                                (row, _) ->
                                        Optional.<LocalDate>ofNullable(
                                                row.getObject(1, LocalDate.class)))
                        .single()
                        .orElse(null);
        if (last == null) return List.of();
        return List.of(
                new Kept(
                        "invoicing.kept",
                        "invoicing.kept.why",
                        "invoicing.kept.law",
                        LocalDate.of(last.getYear() + YEARS, 12, 31)));
    }

    @Override
    @Transactional
    public void erase(PersonId person, Instant at) {
        var email = email(person);
        jdbc.sql(
                        """
                        delete from invoicing.request r where %s
                          and not exists (select from invoicing.document d where d.order_id = r.order_id)
                        """
                                .formatted(THEIRS))
                .param("person", person.value())
                .param("email", email)
                .update();
        jdbc.sql(
                        """
                        update invoicing.request r set person_id = null, email = '', name = '–', siren = '', vat_number = '',
                            street = '', postcode = '', town = '' where %s
                        """
                                .formatted(THEIRS))
                .param("person", person.value())
                .param("email", email)
                .update();
    }

    private List<Map<String, @Nullable Object>> rows(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("email", email(person))
                .query()
                .listOfRows();
    }

    private String email(PersonId person) {
        return identity.byId(person).orElseThrow().email();
    }
}
