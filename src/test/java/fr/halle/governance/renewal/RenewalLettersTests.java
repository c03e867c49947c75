package fr.halle.governance.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.agreement.Agreements;
import fr.halle.governance.agreement.Reminders;
import fr.halle.testing.PeopleTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** In time before the end those who preside and write are asked whether they renew it: once. */
class RenewalLettersTests extends PeopleTest {

    @Autowired RenewalLetters letters;
    @Autowired Agreements agreements;
    @Autowired Reminders reminders;

    @Test
    void presidentAndSecretaryAreToldOnceFromTheDayOfTheReminderOn() {
        var agreement = agreements.latest().orElseThrow();
        var day = agreement.reminder();
        letters.remind(agreement, day.minusDays(1));
        letters.remind(agreement, agreement.lastDay().plusDays(1));
        assertThat(reminders.of(agreement.id())).as("too early, and too late").isEmpty();
        letters.remind(agreement, day);
        letters.remind(agreement, day.plusDays(1));
        assertThat(reminders.of(agreement.id())).as("once").hasSize(1);
        var end = agreement.lastDay();
        for (var told : List.of("presidence", "secretariat", "conseil"))
            assertThat(
                            number(
                                    "select count(*) from mail.letter where recipient = '%s@demo.halle.example' and subject like 'La convention de partenariat prend fin%%'"
                                            .formatted(told)))
                    .as(told)
                    .isEqualTo(1);
        assertThat(LETTERS.text("presidence@demo.halle.example", "prend fin"))
                .contains("Comité de pilotage", "" + end.getYear(), "/council/agreement");
        assertThat(buyer().get("/council/agreement").text())
                .contains("rappels de renouvellement écrits");
    }
}
