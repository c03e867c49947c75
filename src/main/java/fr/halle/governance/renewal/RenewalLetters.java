package fr.halle.governance.renewal;

import fr.halle.governance.agreement.Agreement;
import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Party;
import fr.halle.governance.agreement.Reminders;
import fr.halle.governance.bodies.Officers;
import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.CivilTime;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Some months before its end, as its text says, those who preside and write are asked by letter
 * whether they renew the agreement: each address once, whoever comes into office later too.
 */
@Component
class RenewalLetters implements RecurringJob {

    private final Agreements agreements;
    private final Officers officers;
    private final Reminders reminders;
    private final RenewalLetter letter;
    private final Clock clock;

    RenewalLetters(
            Agreements agreements,
            Officers officers,
            Reminders reminders,
            RenewalLetter letter,
            Clock clock) {
        this.agreements = agreements;
        this.officers = officers;
        this.reminders = reminders;
        this.letter = letter;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "governance.renewal";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    @Transactional
    public void run() {
        var today = CivilTime.local(clock.instant()).toLocalDate();
        agreements.latest().ifPresent(each -> remind(each, today));
        reminders.keepDepartures();
    }

    void remind(Agreement agreement, LocalDate today) {
        if (!agreement.isInForce(today) || today.isBefore(agreement.reminder())) return;
        var sirens = agreement.partiesOn(today).stream().map(Party::siren).toList();
        for (var officer : officers.on(today, sirens)) {
            var id = letter.id(agreement.id(), officer.email());
            if (letter.send(agreement, officer)) {
                reminders.written(agreement.id(), officer.email(), officer.name(), id);
            }
        }
    }
}
