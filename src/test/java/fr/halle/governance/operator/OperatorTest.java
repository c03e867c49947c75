package fr.halle.governance.operator;

import fr.halle.kernel.PersonId;
import fr.halle.testing.Answer;
import fr.halle.testing.Buyer;
import fr.halle.testing.PeopleTest;
import fr.halle.testing.WholeHouse;
import fr.halle.testing.house.Days;

import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A contract of its own, and somebody who acts under it. */
abstract class OperatorTest extends PeopleTest {

    protected static final String OPERATOR = "/council/operator";
    protected static final String CONTRACTS = OPERATOR + "/contracts";
    protected final LocalDate today = Days.today();

    @Autowired protected Contracts contracts;
    @Autowired protected Rights rights;

    protected UUID contract() {
        return contracts
                .enter(
                        new Contracts.NewContract(
                                "Agence d’essai",
                                "999081003",
                                today.minusDays(30),
                                today.plusDays(30),
                                Set.of(Mission.TRAFFIC),
                                false,
                                null,
                                "D-1"),
                        WholeHouse.SOMEBODY)
                .orElseThrow();
    }

    protected Buyer agent(UUID contract) {
        var email = somebody("Agent d’essai");
        rights.give(contract, new PersonId(person(email)), today, null, WholeHouse.SOMEBODY);
        return entered(email);
    }

    protected Answer give(Buyer by, String path, String email) {
        return post(by, path + "/rights", "email", email, "right-since", today.toString());
    }

    protected Answer handIn(
            Buyer by, String path, String corrects, String summary, String... more) {
        var fields = new HashMap<String, String>();
        fields.put("begins", today.minusDays(20).toString());
        fields.put("ends", today.minusDays(1).toString());
        fields.put("summary", summary);
        fields.put("body", "Le rapport.");
        if (!corrects.isEmpty()) fields.put("corrects", corrects);
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], more[i + 1]);
        return post(
                by,
                path,
                fields.entrySet().stream()
                        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                        .toArray(String[]::new));
    }
}
