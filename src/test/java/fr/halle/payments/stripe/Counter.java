package fr.halle.payments.stripe;

import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.payments.card.CardProvider;
import fr.halle.payments.card.Instruction;
import fr.halle.payments.card.PayeeAccounts.Payee;
import fr.halle.payments.stripe.paper.PaperStripe;
import fr.halle.web.spi.PublicAddress;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The provider in front of a paper Stripe, with a clock that is set by hand. */
final class Counter implements AutoCloseable {

    private static final Instant MORNING = Instant.parse("2027-03-01T08:00:00Z");

    private volatile Instant now = MORNING;
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    final PaperStripe paper = new PaperStripe(clock);
    final UUID subject = UUID.randomUUID();
    final StripeApi api = api(PaperStripe.SECRET_KEY, Duration.ofSeconds(20));
    final StripePayees payees = new StripePayees(api, new PublicAddress("https://halle.example"));
    final StripeRecord record = new StripeRecord(api, new ReceivedLines(api), new SentLines(api));
    final StripeDisputes disputes = new StripeDisputes(api);
    final StripeCard card = card(api);

    StripeApi api(String secretKey, Duration patience) {
        var secrets = List.of(PaperStripe.WEBHOOK_SECRET);
        return new StripeApi(new StripeSettings(secretKey, secrets, paper.address(), patience));
    }

    StripeCard card(StripeApi api) {
        var page = new StripePage(new PublicAddress("https://halle.example"), clock);
        var earlier = new Earlier(api, clock);
        return new StripeCard(
                new StripeCheckout(api, page),
                new StripeRefunds(api, earlier),
                new StripeTransfers(api, earlier));
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    CardProvider.Order order(long cents) {
        var label = "Le Fournil, La Crémerie";
        return new CardProvider.Order(subject, label, euros(cents), "/purchases/1", Language.FR);
    }

    /** A session that was paid: the payment's name. */
    String paid(long cents) {
        return paper.pay(card.open(order(cents)).id());
    }

    /** An account that receives. */
    String account() {
        var account = unknownYet();
        paper.onboard(account);
        return account;
    }

    String unknownYet() {
        var organisation = new OrganisationId(UUID.randomUUID());
        var payee =
                new Payee(
                        organisation,
                        "Le Fournil",
                        "552100554",
                        "fournil@example.org",
                        "/shops/fournil");
        return payees.open(payee, instruction("account-" + organisation.value()));
    }

    CardProvider.Transfer part(String account, long cents, String payment) {
        return new CardProvider.Transfer(account, euros(cents), payment, subject);
    }

    Instruction instruction(String key) {
        return new Instruction(key, now);
    }

    static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }

    @Override
    public void close() {
        paper.close();
    }
}
