package fr.halle.proof;

/** A moment in the life of a payment, as a statement that finds somebody who is there just now. */
enum MoneyStep {
    BEFORE_INTENT(
            """
            select 1 from payments.request r where tender = 'demonstration-card' and paid_at is null and expired_at is null
               and requested_at > now() - interval '1 s'
               and not exists (select from payments.attempt where subject = r.subject)
            """),
    AFTER_INTENT(
            """
            select 1 from payments.attempt a join payments.demo_card_session s on s.id = a.session
             where a.opened_at > now() - interval '1 s' and a.closed_at is null and s.outcome is null
            """),
    BEFORE_WEBHOOK(
            """
            select 1 from payments.demo_card_session s where outcome = 'ACCEPTED' and answered_at > now() - interval '5 s'
               and not exists (select from payments.payment where provider_reference = s.payment_reference)
            """),
    DURING_WEBHOOK(
            """
            select 1 from pg_stat_activity where usename = 'halle_app' and pid <> pg_backend_pid()
               and xact_start is not null
               and (query like '%insert into payments.payment (%' or query like '%''payment-received''%'
                    or query like '%insert into ledger.entry%')
            """),
    BEFORE_TRANSFER("select 1 from payments.transfer where done_at is null"),
    BEFORE_MAIL(
            """
            select 1 from mail.letter where num_nonnulls(sent_at, kept_at, failed_at) = 0
               and written_at > now() - interval '1 s'
            """);

    final String someoneIsThere;

    MoneyStep(String someoneIsThere) {
        this.someoneIsThere = someoneIsThere;
    }
}
