package fr.halle.payments.democard;

import fr.halle.jobs.Jobs;
import fr.halle.payments.democard.Behaviour.Webhook;
import fr.halle.payments.democard.DemoCardSession.Answer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;

/** Gives the answer that the visitor has chosen, and has Halle told of it when they have chosen. */
@Component
class Bank {

    /** The code that its page shows and asks for. */
    static final String CODE = "123";

    private static final Duration THINKING = Duration.ofSeconds(3);
    private static final Duration LATE = Duration.ofSeconds(5);

    private final DemoCardSessions sessions;
    private final Jobs jobs;

    Bank(DemoCardSessions sessions, Jobs jobs) {
        this.sessions = sessions;
        this.jobs = jobs;
    }

    /** True when the answer is there and Halle wants to be told before the shopper is sent back. */
    @Transactional
    public boolean decide(String session, Behaviour chosen) {
        sessions.choose(session, chosen.webhook());
        var now = sessions.now();
        return switch (chosen.outcome()) {
            case ACCEPTED -> answer(session, Answer.ACCEPTED, now, chosen.webhook());
            case REFUSED -> answer(session, Answer.REFUSED, now, chosen.webhook());
            case DELAYED -> {
                // a bank that is still thinking has nothing to tell before the redirect
                var webhook =
                        chosen.webhook() == Webhook.BEFORE ? Webhook.PROMPT : chosen.webhook();
                yield answer(session, Answer.ACCEPTED, now.plus(THINKING), webhook);
            }
            case STRONG -> false; // the code decides
        };
    }

    /** As {@link #decide}; a code that is not the one shown is refused. */
    @Transactional
    public boolean prove(DemoCardSession session, String code) {
        var webhook = session.webhook() == null ? Webhook.PROMPT : session.webhook();
        var answer = code.strip().equals(CODE) ? Answer.ACCEPTED : Answer.REFUSED;
        return answer(session.id(), answer, sessions.now(), webhook);
    }

    /** Turning back is not an answer: no webhook tells of it. */
    void cancel(String session) {
        sessions.answer(session, Answer.CANCELLED, sessions.now());
    }

    private boolean answer(String session, Answer answer, Instant at, Webhook webhook) {
        if (!sessions.answer(session, answer, at)) return false; // a second click
        switch (webhook) {
            case PROMPT -> tell(session, 1, at);
            case LATE -> tell(session, 1, at.plus(LATE));
            case TWICE -> {
                tell(session, 1, at);
                tell(session, 2, at);
            }
            case BEFORE, NEVER -> {}
        }
        return webhook == Webhook.BEFORE;
    }

    private void tell(String session, int call, Instant at) {
        jobs.enqueue(WebhookCall.NAME, session + "/" + call, at);
    }
}
