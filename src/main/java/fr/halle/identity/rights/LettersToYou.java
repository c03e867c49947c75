package fr.halle.identity.rights;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.identity.PersonalData;
import fr.halle.kernel.PersonId;
import fr.halle.mail.Mail;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The letters that were written to a person: mail knows addresses only, and nobody behind them. */
@Component
class LettersToYou implements PersonalData {

    private final Identity identity;
    private final Mail mail;

    LettersToYou(Identity identity, Mail mail) {
        this.identity = identity;
        this.mail = mail;
    }

    @Override
    public String section() {
        return "mail";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        var letters =
                email(person).stream()
                        .flatMap(email -> mail.writtenTo(email).stream())
                        .map(
                                letter ->
                                        Map.<String, Object>of(
                                                "written", letter.writtenAt().toString(),
                                                "subject", letter.subject(),
                                                "text", letter.plain()))
                        .toList();
        return Map.of("letters", letters);
    }

    @Override
    public void erase(PersonId person, Instant at) {
        email(person).forEach(mail::forget);
    }

    private List<String> email(PersonId person) {
        return identity.byId(person).map(Person::email).stream().toList();
    }
}
