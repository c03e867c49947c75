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

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** A technical committee and the council of one partner, of invented people. */
@Component
class InventedPartners {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final String TECHNICAL = "comite-technique";
    private static final String COUNCIL = "conseil-communautaire";

    private final Bodies bodies;
    private final Members members;
    private final Identity identity;
    private final Territory territory;

    InventedPartners(Bodies bodies, Members members, Identity identity, Territory territory) {
        this.bodies = bodies;
        this.members = members;
        this.identity = identity;
        this.territory = territory;
    }

    /** The technical committee. */
    UUID seatTechnicians() {
        return seat(
                new NewBody(
                        TECHNICAL,
                        "Comité technique",
                        BodyKind.TECHNICAL,
                        "Département des Ardennes (démonstration)",
                        Siren.beginningWith("99908000").value() + "00017",
                        "CT",
                        3,
                        "Choix du comité",
                        true),
                "steering-committee");
    }

    /** The council of the first partner; its name is real, whoever sits in it is not. */
    UUID seatCouncil() {
        var partner =
                territory.epcis().stream()
                        .filter(Epci::conventionPartner)
                        .findFirst()
                        .orElseThrow();
        return seat(
                new NewBody(
                        COUNCIL,
                        "Conseil communautaire (démonstration)",
                        BodyKind.PARTNER_COUNCIL,
                        partner.name(),
                        partner.siren() + "00010",
                        "CC",
                        5,
                        "CGCT, art. L2121-12 et L5211-1",
                        true),
                "epci-council");
    }

    private UUID seat(NewBody body, String rules) {
        var id = bodies.enter(body, null).orElseThrow();
        bodies.follow(id, rules, SINCE, null);
        CsvFiles.lines("councils").stream()
                .filter(line -> line.getField("body").equals(body.slug()))
                .forEach(line -> appoint(id, line));
        return id;
    }

    private void appoint(UUID body, NamedCsvRecord line) {
        var name = line.getField("name");
        var email = line.getField("email");
        var office = line.getField("office");
        members.appoint(
                body,
                new NewMember(
                        Integer.valueOf(line.getField("number")),
                        name,
                        email.isEmpty() ? null : email,
                        email.isEmpty()
                                ? null
                                : identity.registerInvented(email, name, Language.FR).value(),
                        null,
                        "",
                        office.isEmpty() ? null : Office.valueOf(office),
                        SINCE,
                        null,
                        null),
                null);
    }
}
