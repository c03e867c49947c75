package fr.halle.payments;

import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.payments.card.CardNews;
import fr.halle.payments.card.CardOutcome;
import fr.halle.testing.Sirens;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Places purchases and asks for their money, as ordering will. */
@TestComponent
public class Till {

    /** A purchase that was asked for, with the references of its parts. */
    public record Asked(UUID subject, List<UUID> parts) {
        public UUID part(int number) {
            return parts.get(number);
        }
    }

    final Payments payments;
    final Purchases purchases;
    final CardNews news;
    final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Poll poll;
    private final Organisations organisations;

    Till(
            Payments payments,
            Purchases purchases,
            CardNews news,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Poll poll,
            Organisations organisations) {
        this.payments = payments;
        this.purchases = purchases;
        this.news = news;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.poll = poll;
        this.organisations = organisations;
    }

    /** One part for each amount, each for somebody else. */
    public Asked ask(String tender, long... cents) {
        return ask(tender, Arrays.stream(cents).mapToObj(_ -> payee()).toList(), cents);
    }

    public Asked ask(String tender, List<OrganisationId> payees, long... cents) {
        var subject = UUID.randomUUID();
        var parts =
                IntStream.range(0, cents.length)
                        .mapToObj(
                                i ->
                                        new PaymentDemand.Part(
                                                UUID.randomUUID(), payees.get(i), euros(cents[i])))
                        .toList();
        transaction(
                () -> {
                    purchases.place(subject);
                    payments.request(
                            new PaymentDemand(
                                    subject,
                                    tender,
                                    "Le Fournil, La Crémerie",
                                    "/ui/icon.svg",
                                    Language.FR,
                                    parts));
                });
        return new Asked(subject, parts.stream().map(PaymentDemand.Part::reference).toList());
    }

    /** A merchant, registered. */
    public OrganisationId payee() {
        var siren = Sirens.of(ThreadLocalRandom.current().nextInt(100_000_000));
        return organisations.register(siren, "Commerce " + siren, OrganisationKind.MERCHANT);
    }

    /** The session that begins now at the paper bank. */
    String session(Asked asked) {
        var next = (Next.Redirect) payments.begin(asked.subject());
        return next.url().substring(next.url().lastIndexOf('/') + 1);
    }

    /**
     * The bank tells that the session was paid; the payment's reference is the session's with a p
     * before.
     */
    void tellPaid(String session, long cents) {
        news.tell(PaperBank.KEY, session, new CardOutcome.Paid("p-" + session, euros(cents)));
    }

    /** As ordering does when time has run out: its own transition first. */
    public boolean expire(Asked asked) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ -> {
                            boolean won = purchases.expire(asked.subject());
                            if (won) payments.expire(asked.subject());
                            return won;
                        }));
    }

    public void giveBack(Asked asked, int part, long cents) {
        transaction(
                () ->
                        payments.giveBack(
                                asked.subject(), asked.part(part), euros(cents), "CANCELLED"));
    }

    public void release(Asked asked, int part) {
        transaction(() -> payments.release(asked.subject(), asked.part(part)));
    }

    public void check(Asked asked) {
        payments.check(asked.subject());
    }

    /** The page at the bank where the shopper pays. */
    public String pageToPay(Asked asked) {
        return ((Next.Redirect) payments.begin(asked.subject())).url();
    }

    /** The shopper never comes back, the bank never calls. */
    public void pollSixSecondsLater(Asked asked) {
        jdbc.sql(
                        "update payments.attempt set next_look_at = next_look_at - interval '6 s' where subject = ?")
                .param(asked.subject())
                .update();
        poll.run();
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public void transaction(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    public PaymentState state(Asked asked) {
        return payments.state(asked.subject());
    }

    public PaymentState.Status status(Asked asked) {
        return state(asked).status();
    }

    public long count(Asked asked, String table) {
        return jdbc.sql("select count(*) from payments." + table + " where subject = ?")
                .param(asked.subject())
                .query(Long.class)
                .single();
    }

    public static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    /** All at the same moment; whatever one of them throws is thrown. */
    public static void atOnce(List<? extends Supplier<?>> works) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    works.stream()
                            .map(
                                    work ->
                                            threads.submit(
                                                    () -> {
                                                        start.await();
                                                        return work.get();
                                                    }))
                            .toList();
            start.countDown();
            for (var each : running) each.get();
        }
    }
}
