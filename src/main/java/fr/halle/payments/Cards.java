package fr.halle.payments;

import fr.halle.payments.card.CardNews;
import fr.halle.payments.card.CardProvider;
import fr.halle.payments.card.Providers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Optional;
import java.util.UUID;

/**
 * Sends shoppers to a provider's page and asks the provider what became of them. Never in a
 * transaction: it waits for others.
 */
@Component
class Cards {

    private static final Logger log = LoggerFactory.getLogger(Cards.class);

    private final Providers providers;
    private final Requests requests;
    private final Attempts attempts;
    private final CardNews news;
    private final TransactionOperations transaction;

    Cards(
            Providers providers,
            Requests requests,
            Attempts attempts,
            CardNews news,
            TransactionOperations transaction) {
        this.providers = providers;
        this.requests = requests;
        this.attempts = attempts;
        this.news = news;
        this.transaction = transaction;
    }

    Next begin(UUID subject) {
        look(subject); // it may be paid, and nobody has told us yet
        var request = requests.of(subject);
        var provider = providers.find(request.tender());
        if (!request.waits() || !request.asked().isPositive() || provider.isEmpty()) {
            return new Next.NothingToDo();
        }
        var open = stillOpen(request);
        if (open.isPresent()) return open.get();
        try {
            return open(request, provider.get());
        } catch (RuntimeException e) {
            log.warn("No session for {} at {}: {}", subject, request.tender(), e.toString());
            return new Next.Unavailable();
        }
    }

    private Next open(Request request, CardProvider provider) {
        var order =
                new CardProvider.Order(
                        request.subject(),
                        request.label(),
                        request.asked(),
                        request.returnPath(),
                        request.language());
        var session = provider.open(order);
        var next = transaction.execute(_ -> written(request, provider, session));
        return next == null ? new Next.NothingToDo() : next;
    }

    /**
     * While we waited for the provider, another click may have opened a session, or time may have
     * run out.
     */
    private Next written(Request before, CardProvider provider, CardProvider.Session session) {
        var request = requests.locked(before.subject());
        if (!request.waits() || !request.tender().equals(provider.key()))
            return new Next.NothingToDo();
        return stillOpen(request)
                .orElseGet(
                        () -> {
                            attempts.add(
                                    request.subject(), provider.key(), session, before.asked());
                            return new Next.Redirect(session.url());
                        });
    }

    private Optional<Next> stillOpen(Request request) {
        return attempts.open(request.subject()).stream()
                .filter(attempt -> attempt.provider().equals(request.tender()))
                .filter(attempt -> attempt.amount().equals(request.asked()))
                .<Next>map(attempt -> new Next.Redirect(attempt.url()))
                .findFirst();
    }

    /** Asks about every session of the subject that has not ended, as far as we know. */
    void look(UUID subject) {
        attempts.open(subject).forEach(this::look);
    }

    /** A provider that does not answer now will be asked again. */
    void look(Attempt attempt) {
        attempts.looked(attempt.id());
        try {
            var provider = providers.of(attempt.provider());
            news.tell(attempt.provider(), attempt.session(), provider.lookUp(attempt.session()));
        } catch (RuntimeException e) {
            log.warn(
                    "Session {} at {} is not known: {}",
                    attempt.id(),
                    attempt.provider(),
                    e.toString());
        }
    }
}
