package fr.halle.organisations.mandates;

import fr.halle.identity.Identity;
import fr.halle.identity.Person;
import fr.halle.kernel.PersonId;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.Organisation;
import fr.halle.web.spi.SignedIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The page of one organisation and its team, for its owners and for nobody else. */
@Component
class Desk {

    private final Mandates mandates;
    private final Invitations invitations;
    private final Identity identity;
    private final Clock clock;

    Desk(Mandates mandates, Invitations invitations, Identity identity, Clock clock) {
        this.mandates = mandates;
        this.invitations = invitations;
        this.identity = identity;
        this.clock = clock;
    }

    Organisation organisation(String siren, SignedIn person) {
        return mandates.held(siren, person.id(), clock.instant())
                .filter(held -> held.capacity() == Capacity.OWNER)
                .map(Mandates.Held::organisation)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Also for whoever does not own it but acts for it: they may leave. */
    Organisation actedFor(String siren, SignedIn person) {
        return mandates.held(siren, person.id(), clock.instant())
                .map(Mandates.Held::organisation)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    ModelAndView page(
            Organisation organisation,
            SignedIn person,
            InvitationForm form,
            Map<String, String> mistakes) {
        var now = clock.instant();
        var known = mandates.of(organisation.id());
        var open = invitations.open(organisation.id(), now);
        var page =
                new OrganisationPage(
                        organisation,
                        person.id(),
                        known.stream().filter(mandate -> mandate.holdsAt(now)).toList(),
                        known.stream().filter(mandate -> !mandate.holdsAt(now)).toList(),
                        open,
                        people(known.stream().flatMap(Desk::named), open),
                        form,
                        mistakes);
        var view = new ModelAndView("organisations/mandates/organisation.jte", "page", page);
        if (!mistakes.isEmpty()) view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Map<PersonId, Person> people(Stream<PersonId> named, Iterable<Invitation> invitations) {
        Set<PersonId> all = new HashSet<>(named.toList());
        invitations.forEach(invitation -> all.add(invitation.invitedBy()));
        return identity.byIds(all);
    }

    private static Stream<PersonId> named(Mandate mandate) {
        return Stream.of(mandate.person(), mandate.grantedBy(), mandate.endedBy())
                .flatMap(Stream::ofNullable);
    }
}
