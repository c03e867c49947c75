package fr.halle.mail;

import fr.halle.jobs.Jobs;
import fr.halle.jobs.RecurringJob;
import fr.halle.web.spi.Demonstration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;

/**
 * Halle was started without its SMTP server by mistake: once it has one, the letters of the last
 * days leave after all.
 */
@Component
class KeptLetters implements RecurringJob {

    private final Letters letters;
    private final Jobs jobs;
    private final ObjectProvider<JavaMailSender> smtp;
    private final Demonstration demonstration;
    private final Clock clock;

    KeptLetters(
            Letters letters,
            Jobs jobs,
            ObjectProvider<JavaMailSender> smtp,
            Demonstration demonstration,
            Clock clock) {
        this.letters = letters;
        this.jobs = jobs;
        this.smtp = smtp;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail.kept";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** Invented people have no mail box: a demonstration's letters stay. */
    @Override
    @Transactional
    public void run() {
        if (demonstration.isOn() || smtp.getIfAvailable() == null) return;
        letters.release(clock.instant().minus(Postman.PATIENCE))
                .forEach(letter -> jobs.enqueue(Postman.JOB, letter.toString()));
    }
}
