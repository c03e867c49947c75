package fr.halle.desk.alerts;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.identity.RoleKind;
import fr.halle.identity.Roles;
import fr.halle.jobs.RecurringJob;
import fr.halle.payments.reconciliation.Differences;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;

/** Tells accountants of differences that nobody was told of: one letter for all of an hour. */
@Component
class DifferenceLetters implements RecurringJob {

    private final Differences differences;
    private final Accountants accountants;
    private final DifferenceLetter letter;
    private final TransactionOperations transaction;

    DifferenceLetters(
            Differences differences,
            Accountants accountants,
            DifferenceLetter letter,
            TransactionOperations transaction) {
        this.differences = differences;
        this.accountants = accountants;
        this.letter = letter;
        this.transaction = transaction;
    }

    /** Who keeps the books. */
    @Component
    record Accountants(Roles roles, Identity identity, Clock clock) {

        Collection<Person> all() {
            var holders = roles.holders(RoleKind.ACCOUNTANT, null, clock.instant());
            return identity.byIds(holders).values();
        }
    }

    @Override
    public String name() {
        return "desk.differences";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /** As long as there is no accountant, nobody was told. */
    @Override
    public void run() {
        var readers = accountants.all();
        if (readers.isEmpty()) return;
        transaction.executeWithoutResult(
                _ -> {
                    var found = differences.untold();
                    if (!found.isEmpty()) readers.forEach(reader -> letter.send(reader, found));
                });
    }
}
