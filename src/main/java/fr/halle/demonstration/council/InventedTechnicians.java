package fr.halle.demonstration.council;

import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewBody;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.organisations.Siren;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** A technical committee of invented people, who prepare what the other one decides. */
@Component
class InventedTechnicians {

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);
    private static final String EMAIL = "technique@demo.halle.example";

    private final Bodies bodies;
    private final Members members;
    private final Identity identity;

    InventedTechnicians(Bodies bodies, Members members, Identity identity) {
        this.bodies = bodies;
        this.members = members;
        this.identity = identity;
    }

    UUID seat() {
        var entered =
                bodies.enter(
                        new NewBody(
                                "comite-technique",
                                "Comité technique",
                                BodyKind.TECHNICAL,
                                "Département des Ardennes (démonstration)",
                                Siren.beginningWith("99908000").value() + "00017",
                                "CT",
                                5,
                                "Choix du comité",
                                true),
                        null);
        var body = entered.orElseThrow();
        bodies.follow(body, "steering-committee", SINCE, null);
        var person = identity.registerInvented(EMAIL, "Basile Cresson", Language.FR).value();
        appoint(body, 1, "Basile Cresson", person, Office.SECRETARY);
        appoint(body, 2, "Ondine Verger", null, Office.PRESIDENT);
        appoint(body, 3, "Firmin Chicorée", null, null);
        return body;
    }

    private void appoint(
            UUID body, int number, String name, @Nullable UUID person, @Nullable Office office) {
        members.appoint(
                body,
                new NewMember(
                        number,
                        name,
                        person == null ? null : EMAIL,
                        person,
                        null,
                        "",
                        office,
                        SINCE,
                        null,
                        null),
                null);
    }
}
