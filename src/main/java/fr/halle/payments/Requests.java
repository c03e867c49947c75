package fr.halle.payments;

import fr.halle.kernel.Language;
import fr.halle.payments.PaymentDemand.Part;
import fr.halle.payments.accounting.Euros;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/** The rows of the demands: who was asked for how much, and what has become of it. */
@Repository
class Requests {

    private static final String REQUEST =
            """
            select r.*,
                   (select sum(cents - lowered_cents) from payments.part where subject = r.subject) as asked,
                   (select sum(cents) from payments.payment where subject = r.subject) as came_in,
                   (select sum(f.cents) from payments.refund f join payments.payment p on p.id = f.payment
                     where p.subject = r.subject) as goes_back,
                   (select outcome from payments.attempt where subject = r.subject
                     order by opened_at desc limit 1) as last_outcome
              from payments.request r
             where r.subject = ?
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Payable>
            payable; // looked up late: who asks for money also implements it

    Requests(JdbcClient jdbc, Clock clock, ObjectProvider<Payable> payable) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.payable = payable;
    }

    void add(PaymentDemand demand) {
        jdbc.sql(
                        """
                        insert into payments.request (subject, tender, label, return_path, language, requested_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(demand.subject())
                .param(demand.tender())
                .param(demand.label())
                .param(demand.returnPath())
                .param(demand.language().name())
                .param(now())
                .update();
        var parts = demand.parts();
        jdbc.sql(
                        """
                        insert into payments.part (subject, reference, payee, cents)
                        select :subject, * from unnest(:references::uuid[], :payees::uuid[], :cents::bigint[])
                        """)
                .param("subject", demand.subject())
                .param("references", parts.stream().map(Part::reference).toArray(UUID[]::new))
                .param(
                        "payees",
                        parts.stream().map(part -> part.payee().value()).toArray(UUID[]::new))
                .param(
                        "cents",
                        parts.stream().map(part -> Euros.cents(part.amount())).toArray(Long[]::new))
                .update();
    }

    /** As it stands, without a lock. */
    Request of(UUID subject) {
        return jdbc.sql(REQUEST)
                .param(subject)
                .query(Requests::request)
                .optional()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Nobody was asked to pay for " + subject));
    }

    /** Locked until the transaction ends, after the subject itself. */
    Request locked(UUID subject) {
        payable.getObject().lock(subject);
        jdbc.sql("select 1 from payments.request where subject = ? for update")
                .param(subject)
                .query()
                .listOfRows();
        return of(subject); // a statement of its own, so that it sees what the last holder of the
        // lock has written
    }

    void changeTender(UUID subject, String tender) {
        jdbc.sql("update payments.request set tender = ?, tender_changed_at = ? where subject = ?")
                .params(tender, now(), subject)
                .update();
    }

    void expire(UUID subject) {
        jdbc.sql("update payments.request set expired_at = ? where subject = ?")
                .params(now(), subject)
                .update();
    }

    void paid(UUID subject, UUID payment) {
        jdbc.sql("update payments.request set paid_at = ?, payment = ? where subject = ?")
                .params(now(), payment, subject)
                .update();
    }

    /** Time had run out, and it is paid all the same. */
    void revive(UUID subject, UUID payment) {
        jdbc.sql(
                        """
                        update payments.request set expired_at = null, revived_at = :now, paid_at = :now, payment = :payment
                         where subject = :subject
                        """)
                .param("now", now())
                .param("payment", payment)
                .param("subject", subject)
                .update();
    }

    /** Whether what is paid for was waiting for this money, and is confirmed now. */
    boolean confirmed(UUID subject) {
        return payable.getObject().paid(subject);
    }

    /** The parts of what had expired that can still be had, and are confirmed now. */
    Set<UUID> paidLate(UUID subject) {
        return payable.getObject().paidLate(subject);
    }

    void refused(UUID subject) {
        payable.getObject().refused(subject);
    }

    void givenBack(UUID subject) {
        payable.getObject().givenBack(subject);
    }

    /** Paid on collection, once every payee who still asks for something has received it. */
    void paidIfAllReceived(UUID subject) {
        jdbc.sql(
                        """
                        update payments.request r set paid_at = :now
                         where subject = :subject and tender = :tender and paid_at is null and expired_at is null
                           and exists (select from payments.payment
                                        where subject = r.subject and provider = :tender)
                           and not exists (select from payments.part p
                                            where p.subject = r.subject and p.cents > p.lowered_cents
                                              and not exists (select from payments.payment
                                                               where provider = :tender
                                                                 and provider_reference = p.subject || '/' || p.reference))
                        """)
                .param("now", now())
                .param("subject", subject)
                .param("tender", OnCollection.KEY)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("subject", UUID.class),
                row.getString("tender"),
                row.getString("label"),
                row.getString("return_path"),
                Language.valueOf(row.getString("language")),
                Euros.of(row.getLong("asked")),
                Euros.of(row.getLong("came_in")),
                Euros.of(row.getLong("goes_back")),
                row.getObject("paid_at") != null,
                row.getObject("expired_at") != null,
                "REFUSED".equals(row.getString("last_outcome")),
                row.getObject("payment", UUID.class));
    }
}
