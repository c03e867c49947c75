package fr.halle.mail;

import fr.halle.jobs.Job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * Sends one letter. Killed between the server's yes and our note of it, it sends it again under the
 * same Message-ID: at most the letters in flight at that moment come twice, and none is lost.
 */
@Component
class Postman implements Job {

    static final String JOB = "mail.send";

    /**
     * How long a server may answer "later"; mail servers themselves give up after some days, RFC
     * 5321 4.5.4.1.
     */
    static final Duration PATIENCE = Duration.ofDays(3);

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Letters letters;
    private final Envelope envelope;
    private final ObjectProvider<JavaMailSender> smtp;
    private final Clock clock;

    Postman(Letters letters, Envelope envelope, ObjectProvider<JavaMailSender> smtp, Clock clock) {
        this.letters = letters;
        this.envelope = envelope;
        this.smtp = smtp;
        this.clock = clock;
        if (smtp.getIfAvailable() == null) {
            log.info("No SMTP server (spring.mail.host): letters are kept, not sent");
        }
    }

    @Override
    public String name() {
        return JOB;
    }

    @Override
    public void run(String subject) {
        letters.waiting(UUID.fromString(subject)).ifPresent(this::send);
    }

    private void send(Letters.Waiting waiting) {
        var letter = waiting.letter();
        var server = smtp.getIfAvailable();
        if (server == null) {
            letters.kept(letter.id(), clock.instant());
            return;
        }
        try {
            server.send(envelope.of(letter, waiting.writtenAt(), server));
        } catch (MailException e) {
            var trouble = Trouble.of(e);
            boolean tooOld = clock.instant().isAfter(waiting.writtenAt().plus(PATIENCE));
            if (!trouble.isFinal() && !tooOld) {
                letters.troubled(letter.id(), trouble.words());
                throw new IllegalStateException(trouble.words(), e);
            }
            log.warn("Letter {} is given up: {}", letter.id(), trouble.words());
            letters.failed(letter.id(), trouble.words(), clock.instant());
            return;
        }
        letters.sent(letter.id(), clock.instant());
    }
}
