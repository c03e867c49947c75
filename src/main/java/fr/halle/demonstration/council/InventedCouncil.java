package fr.halle.demonstration.council;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.demonstration.CsvFiles;
import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewBody;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.organisations.Siren;
import fr.halle.territory.Epci;
import fr.halle.territory.Territory;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A steering committee of invented people: seven of the département, one of each partner, half of
 * the votes each.
 */
@Component
class InventedCouncil {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final String DEPARTEMENT = "Département";

    private final Bodies bodies;
    private final Members members;
    private final Identity identity;
    private final Territory territory;
    private final InventedSessions sessions;

    InventedCouncil(
            Bodies bodies,
            Members members,
            Identity identity,
            Territory territory,
            InventedSessions sessions) {
        this.bodies = bodies;
        this.members = members;
        this.identity = identity;
        this.territory = territory;
        this.sessions = sessions;
    }

    /** Nothing where the committee sits already. */
    void seat() {
        var entered = bodies.enter(committee(), null);
        if (entered.isEmpty()) return;
        var body = entered.get();
        bodies.follow(body, "steering-committee", SINCE, null);
        var departement = bodies.found(body, DEPARTEMENT, 50).orElseThrow();
        var partners = bodies.found(body, "Intercommunalités partenaires", 50).orElseThrow();
        var names = territory.epcis().stream().collect(Collectors.toMap(Epci::siren, Epci::name));
        var places = new HashMap<String, UUID>();
        for (var line : CsvFiles.lines("council")) {
            var epci = line.getField("epci");
            var represents = names.getOrDefault(epci, DEPARTEMENT);
            var college = epci.isEmpty() ? departement : partners;
            members.appoint(body, member(line, college, represents), null)
                    .ifPresent(id -> places.put(line.getField("substitute"), id));
        }
        substitutes(body, places);
        sessions.hold(bodies.byId(body));
    }

    private NewMember member(NamedCsvRecord line, UUID college, String represents) {
        var office = line.getField("office");
        var email = line.getField("email");
        return new NewMember(
                Integer.valueOf(line.getField("number")),
                line.getField("name"),
                email.isEmpty() ? null : email,
                person(line),
                college,
                represents,
                office.isEmpty() ? null : Office.valueOf(office),
                SINCE,
                null,
                null);
    }

    /** Who signs in: the president and the secretary. */
    private @Nullable UUID person(NamedCsvRecord line) {
        return Optional.of(line.getField("email"))
                .filter(email -> !email.isEmpty())
                .map(email -> identity.registerInvented(email, line.getField("name"), Language.FR))
                .map(id -> id.value())
                .orElse(null);
    }

    private void substitutes(UUID body, Map<String, UUID> places) {
        places.remove("");
        places.forEach(
                (name, place) ->
                        members.appoint(
                                body,
                                new NewMember(
                                        null, name, null, null, null, "", null, SINCE, null, place),
                                null));
    }

    private static NewBody committee() {
        return new NewBody(
                "comite-de-pilotage",
                "Comité de pilotage",
                BodyKind.STEERING,
                "Département des Ardennes (démonstration)",
                Siren.beginningWith("99908000").value() + "00017",
                "CP",
                5,
                "Choix du comité, sur le modèle du CGCT, art. L2121-12",
                true);
    }
}
