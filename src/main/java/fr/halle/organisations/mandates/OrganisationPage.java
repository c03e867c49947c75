package fr.halle.organisations.mandates;

import fr.halle.identity.Person;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.Organisation;
import fr.halle.web.ui.Choice;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An organisation, who may act for it, who did, and who was asked to. */
record OrganisationPage(
        Organisation organisation,
        PersonId reader,
        List<Mandate> acting,
        List<Mandate> past,
        List<Invitation> invitations,
        Map<PersonId, Person> people,
        InvitationForm form,
        Map<String, String> mistakes) {

    String path() {
        return "/my/organisations/" + organisation.siren();
    }

    String name(@Nullable PersonId person, Texts texts) {
        @Nullable Person known = person == null ? null : people.get(person);
        return known == null ? texts.text("organisations.somebody") : known.name();
    }

    String email(PersonId person) {
        @Nullable Person known = people.get(person);
        return known == null ? "" : known.email();
    }

    boolean isReader(PersonId person) {
        return reader.equals(person);
    }

    /** Each with a sentence that says what it lets do. */
    List<Choice> capacities(Texts texts) {
        return Stream.of(Capacity.values())
                .map(
                        capacity ->
                                new Choice(
                                        capacity.name(),
                                        texts.text("organisations.capacity." + capacity.name()),
                                        texts.text(
                                                "organisations.capacity."
                                                        + capacity.name()
                                                        + ".what"),
                                        capacity.name().equals(form.capacity()),
                                        false))
                .toList();
    }

    String error(String field, Texts texts) {
        var key = mistakes.get(field);
        return key == null ? "" : texts.text(key);
    }

    /** « depuis le 3 mars 2026 », « du 3 mars 2026 au 4 mai 2026 ». */
    static String period(Mandate mandate, Texts texts) {
        var since = texts.date(mandate.since());
        @Nullable Instant until = mandate.until();
        return until == null
                ? texts.text("organisations.since", since)
                : texts.text("organisations.period", since, texts.date(lastDay(until)));
    }

    /** A mandate that ends when a day begins has the day before as its last one. */
    static Instant lastDay(Instant until) {
        return until.minusMillis(1);
    }
}
