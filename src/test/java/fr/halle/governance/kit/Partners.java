package fr.halle.governance.kit;

import fr.halle.governance.bodies.Bodies;
import fr.halle.governance.bodies.BodyKind;
import fr.halle.governance.bodies.Members;
import fr.halle.governance.bodies.NewBody;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Seats somebody as the president of a party's own council. */
@Component
public class Partners {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Bodies bodies;
    private final Members members;

    Partners(Bodies bodies, Members members) {
        this.bodies = bodies;
        this.members = members;
    }

    public void preside(String siren, UUID person) {
        int number = COUNT.incrementAndGet();
        var prefix = "K" + Integer.toString(number, 36);
        var body =
                new NewBody(
                        "conseil-" + UUID.randomUUID(),
                        "Conseil d’essai",
                        BodyKind.PARTNER_COUNCIL,
                        "Partenaire d’essai",
                        siren + "%05d".formatted(number),
                        prefix.toUpperCase(Locale.ROOT),
                        5,
                        "Essai",
                        true);
        var id = bodies.enter(body, null).orElseThrow();
        members.appoint(
                        id,
                        new NewMember(
                                1,
                                "Présidence d’essai",
                                null,
                                person,
                                null,
                                "",
                                Office.PRESIDENT,
                                LocalDate.of(2026, 1, 1),
                                null,
                                null),
                        null)
                .orElseThrow();
    }
}
