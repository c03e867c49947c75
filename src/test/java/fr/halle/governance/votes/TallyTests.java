package fr.halle.governance.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.governance.rules.Counting;
import fr.halle.governance.rules.Majority;
import fr.halle.governance.rules.RuleSet.Voting;
import fr.halle.governance.rules.Tie;
import fr.halle.governance.votes.Result.Outcome;
import fr.halle.governance.votes.Result.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** What is adopted, by which majority, and why. */
class TallyTests {

    @ParameterizedTest
    @CsvSource({
        "CAST, 46, 44, 10, MAJORITY_REACHED",
        "CAST, 45, 45, 10, TIE_REJECTS",
        "CAST, 1, 0, 99, MAJORITY_REACHED",
        "CAST, 0, 0, 100, NOTHING_CAST",
        "IN_OFFICE, 61, 0, 39, MAJORITY_MISSED",
        "IN_OFFICE, 62, 38, 0, MAJORITY_REACHED",
        "TWO_THIRDS, 60, 30, 10, MAJORITY_REACHED",
        "TWO_THIRDS, 59, 31, 10, MAJORITY_MISSED",
        "UNANIMITY, 90, 0, 10, MAJORITY_REACHED",
        "UNANIMITY, 99, 1, 0, MAJORITY_MISSED",
    })
    void headsAreCounted(
            Majority majority, int votesFor, int against, int abstain, Reason expected) {
        var ballot = ballot(122, votesFor, against, abstain, null);
        var result = Tally.count(ballot, rules(majority, Tie.REJECTED));
        assertThat(result.reasons()).containsExactly(expected);
        assertThat(result.adopted()).isEqualTo(expected == Reason.MAJORITY_REACHED);
        assertThat(result.votesFor()).isEqualTo(votesFor);
        assertThat(result.abstain()).isEqualTo(abstain);
        if (result.adopted()) assertThat(votesFor).isGreaterThanOrEqualTo(result.needed());
    }

    @Test
    void aTieIsDecidedAsTheRuleSays() {
        var chairFor = ballot(10, 2, 2, 1, 1);
        var chairAgainst = ballot(10, 2, 2, 1, 3);
        var chairAbstains = ballot(10, 2, 2, 1, 5);
        var secret = ballot(10, 2, 2, 1, null);
        var chair = rules(Majority.CAST, Tie.CHAIR);
        assertThat(Tally.count(chairFor, chair).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(Tally.count(chairAgainst, chair).outcome()).isEqualTo(Outcome.REJECTED);
        for (var undecided : List.of(chairAbstains, secret)) {
            assertThat(Tally.count(undecided, chair).reasons()).containsExactly(Reason.TIE_REJECTS);
        }
        assertThat(Tally.count(chairFor, rules(Majority.CAST, Tie.SECOND_READING)).outcome())
                .isEqualTo(Outcome.SECOND_READING);
    }

    @Test
    void withoutQuorumNothingIsAdopted() {
        var all = ballot(10, 3, 0, 0, null);
        var ballot = new Ballot(10, false, all.voters(), all.choices(), null, List.of());
        assertThat(Tally.count(ballot, rules(Majority.CAST, Tie.CHAIR)).reasons())
                .containsExactly(Reason.NO_QUORUM);
    }

    @Test
    void theDepartmentWeighsAsMuchAsAllPartnersWhateverTheirNumber() {
        var colleges =
                List.of(
                        new College("Département", 1, Set.of(1, 2)),
                        new College("Partenaires", 1, Set.of(3, 4, 5, 6, 7, 8, 9)));
        var department = Map.of(1, Choice.FOR, 2, Choice.FOR);
        assertThat(weighed(colleges, department, Choice.AGAINST, 7).outcome())
                .as("half and half")
                .isEqualTo(Outcome.REJECTED);
        assertThat(weighed(colleges, department, Choice.AGAINST, 6).outcome())
                .as("one partner for")
                .isEqualTo(Outcome.ADOPTED);
        var divided = Map.of(1, Choice.FOR, 2, Choice.AGAINST);
        assertThat(weighed(colleges, divided, Choice.FOR, 4).outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(weighed(colleges, divided, Choice.FOR, 3).outcome()).isEqualTo(Outcome.REJECTED);
        var alternatives =
                Tally.alternatives(
                        collegial(colleges, department, Choice.AGAINST, 6),
                        voting(Majority.CAST, Tie.REJECTED, Counting.SHARED_WEIGHT));
        assertThat(alternatives.get(Counting.HEADS).adopted()).as("3 for, 6 against").isFalse();
        assertThat(alternatives.get(Counting.SHARED_WEIGHT).adopted()).isTrue();
        assertThat(alternatives.get(Counting.EACH_COLLEGE).adopted()).isFalse();
        var each = voting(Majority.CAST, Tie.REJECTED, Counting.EACH_COLLEGE);
        var ballot = collegial(colleges, department, Choice.FOR, 3);
        assertThat(Tally.count(ballot, each).reasons())
                .containsExactly(Reason.MAJORITY_MISSED_IN_A_COLLEGE);
    }

    @Test
    void nobodyVotesWithoutAVoice() {
        var choices = Map.of(1, Choice.FOR, 2, Choice.FOR);
        assertThatThrownBy(() -> new Ballot(5, true, Set.of(1), choices, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAbstentionThatTurnsForNeverTurnsAdoptedIntoRejected() {
        var random = new Random(6);
        for (int i = 0; i < 20_000; i++) {
            int inOffice = 2 + random.nextInt(40);
            int voters = 1 + random.nextInt(inOffice);
            int votesFor = random.nextInt(voters + 1);
            int against = random.nextInt(voters - votesFor + 1);
            int abstain = voters - votesFor - against;
            if (abstain == 0) continue;
            var majority = Majority.values()[random.nextInt(Majority.values().length)];
            var rules = rules(majority, Tie.values()[random.nextInt(Tie.values().length)]);
            int chair = 1 + random.nextInt(voters);
            var before = Tally.count(ballot(inOffice, votesFor, against, abstain, chair), rules);
            var after =
                    Tally.count(turned(ballot(inOffice, votesFor, against, abstain, chair)), rules);
            if (before.adopted()) assertThat(after.adopted()).as(before + " " + rules).isTrue();
        }
    }

    /** One that abstained says for. */
    private static Ballot turned(Ballot ballot) {
        var choices = new HashMap<>(ballot.choices());
        var one =
                choices.entrySet().stream()
                        .filter(each -> each.getValue() == Choice.ABSTAIN)
                        .findFirst()
                        .orElseThrow();
        one.setValue(Choice.FOR);
        return new Ballot(
                ballot.inOffice(), true, ballot.voters(), choices, ballot.chair(), List.of());
    }

    /** Numbered: first those for, then against, then abstaining. */
    private static Ballot ballot(
            int inOffice, int votesFor, int against, int abstain, Integer chair) {
        var choices = new HashMap<Integer, Choice>();
        for (int i = 1; i <= votesFor + against + abstain; i++) {
            var cast = i <= votesFor ? Choice.FOR : Choice.AGAINST;
            choices.put(i, i <= votesFor + against ? cast : Choice.ABSTAIN);
        }
        return new Ballot(inOffice, true, choices.keySet(), choices, chair, List.of());
    }

    private static Result weighed(
            List<College> colleges, Map<Integer, Choice> department, Choice partners, int many) {
        var rules = voting(Majority.CAST, Tie.REJECTED, Counting.SHARED_WEIGHT);
        return Tally.count(collegial(colleges, department, partners, many), rules);
    }

    /** So many partners say this, the others the opposite. */
    private static Ballot collegial(
            List<College> colleges, Map<Integer, Choice> department, Choice partners, int many) {
        var choices = new HashMap<>(department);
        var opposite = partners == Choice.FOR ? Choice.AGAINST : Choice.FOR;
        for (int i = 0; i < 7; i++) choices.put(3 + i, i < many ? partners : opposite);
        return new Ballot(9, true, new HashSet<>(choices.keySet()), choices, null, colleges);
    }

    private static Voting rules(Majority majority, Tie tie) {
        return voting(majority, tie, Counting.HEADS);
    }

    private static Voting voting(Majority majority, Tie tie, Counting counting) {
        return new Voting(majority, tie, counting, false, "");
    }
}
