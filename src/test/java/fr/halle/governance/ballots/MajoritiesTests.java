package fr.halle.governance.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.Sitting;
import fr.halle.governance.minutes.RoomBook;
import fr.halle.governance.votes.Choice;
import fr.halle.governance.votes.Result.Outcome;
import fr.halle.testing.Browser;
import fr.halle.testing.WholeHouse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** Seven of nine members vote, by each majority that a body may follow. */
@WholeHouse
class MajoritiesTests {

    @LocalServerPort int port;
    @Autowired Sitting sitting;
    @Autowired RoomBook book;
    @Autowired Votes votes;
    @Autowired VoteRows rows;

    @ParameterizedTest
    @CsvSource({
        "assembly, 1, 0, 6, ADOPTED",
        "assembly-in-office, 4, 0, 3, REJECTED",
        "assembly-in-office, 5, 0, 2, ADOPTED",
        "steering-committee-two-thirds, 3, 2, 2, REJECTED",
        "steering-committee-two-thirds, 4, 2, 1, ADOPTED",
        "steering-committee-unanimity, 6, 1, 0, REJECTED",
        "steering-committee-unanimity, 6, 0, 1, ADOPTED",
    })
    void aMajorityIsThatOfTheRules(
            String rules, int votesFor, int against, int abstain, Outcome outcome) {
        var body = sitting.body(rules);
        sitting.seat(body, 1, 9, null);
        var session = sitting.open(body);
        var named = new HashMap<Integer, Choice>();
        for (int number = 1; number <= votesFor + against + abstain; number++) {
            assertThat(book.note(session, "" + number, LocalTime.of(6, 0), null)).isNull();
            if (number > votesFor)
                named.put(number, number <= votesFor + against ? Choice.AGAINST : Choice.ABSTAIN);
        }
        var item = sitting.item(session);
        assertThat(votes.take(item, Poll.byHands(LocalTime.of(6, 1), named), null)).isNull();
        assertThat(rows.of(item).orElseThrow().counts().outcome()).isEqualTo(outcome);
    }

    @Test
    void wherePeopleVoteByCollegesEachCollegeIsTold() {
        var body = sitting.body("steering-committee-each-college");
        sitting.seat(body, 1, 2, sitting.college(body, "Département", 50));
        sitting.seat(body, 3, 9, sitting.college(body, "Partenaires", 50));
        var session = sitting.open(body);
        for (int number = 1; number <= 9; number++)
            assertThat(book.note(session, "" + number, LocalTime.of(6, 0), null)).isNull();
        var item = sitting.item(session);
        var against = Map.of(1, Choice.AGAINST, 2, Choice.AGAINST, 3, Choice.AGAINST);
        assertThat(votes.take(item, Poll.byHands(LocalTime.of(6, 1), against), null)).isNull();
        var administrator = new Browser(port).enterAs(WholeHouse.ADMINISTRATOR);
        var path = "/council/sessions/%s/items/%s/".formatted(session, item);
        assertThat(administrator.page(path + "vote").text())
                .contains("Département 0 2 0 Partenaires 6 1 0", "la majorité manque");
        var drawnUp = administrator.post(path + "deliberation", Map.of()).headers();
        var act = administrator.page(drawnUp.firstValue("Location").orElseThrow());
        assertThat(act.text().replace('\u00a0', ' '))
                .contains("Département : 0 pour, 2 contre. Partenaires : 6 pour, 1 contre.");
    }
}
