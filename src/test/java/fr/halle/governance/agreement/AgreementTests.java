package fr.halle.governance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.governance.agreement.Agreement.Acts;
import fr.halle.governance.agreement.Coming.Kind;
import fr.halle.governance.agreement.Standing.Phase;
import fr.halle.web.ui.Refused;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who is party on a day, by which text, what comes next, and what the text refuses. */
class AgreementTests {

    private static final LocalDate SIGNED = LocalDate.of(2021, 2, 1);
    private static final LocalDate LAST_SIGNED = LocalDate.of(2021, 3, 15);
    private static final LocalDate END = LocalDate.of(2021, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);
    private static final Withdrawal LEAVES =
            new Withdrawal("2", LocalDate.of(2021, 6, 1), LocalDate.of(2021, 8, 1));

    @Test
    void itIsInForceFromTheLastSignatureToItsLastDay() {
        var agreement = agreement(Acts.NONE);
        assertThat(agreement.on(LAST_SIGNED.minusDays(1)).phase()).isEqualTo(Phase.TO_SIGN);
        assertThat(agreement.partiesOn(LAST_SIGNED.minusDays(1))).isEmpty();
        assertThat(agreement.on(LAST_SIGNED).phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(agreement.on(LAST_SIGNED).parties()).hasSize(3);
        assertThat(agreement.isInForce(END)).isTrue();
        assertThat(agreement.on(END.plusDays(1)).phase()).isEqualTo(Phase.ENDED);
        assertThat(agreement.on(END.plusDays(1)).next()).isEmpty();
    }

    @Test
    void whoGaveNoticeIsBoundUntilItTakesEffectAndIsNotKnownToLeaveBefore() {
        var agreement = agreement(new Acts(List.of(), List.of(LEAVES), List.of()));
        assertThat(agreement.on(LEAVES.notifiedOn().minusDays(1)).leaving()).isEmpty();
        var during = agreement.on(LEAVES.effectiveOn().minusDays(1));
        assertThat(during.leaving()).containsExactly(LEAVES);
        assertThat(during.parties()).hasSize(3);
        assertThat(during.next().getFirst().kind()).isEqualTo(Kind.WITHDRAWAL);
        assertThat(agreement.partiesOn(LEAVES.effectiveOn()))
                .extracting(Party::siren)
                .containsExactly("1", "3");
    }

    @Test
    void itEndsOnlyOnceAllWhoAreLeftHaveActed() {
        var first = new Termination("1", "D1", LocalDate.of(2021, 9, 1));
        var last = new Termination("3", "D3", LocalDate.of(2021, 10, 1));
        assertThat(agreement(new Acts(List.of(), List.of(), List.of(first, last))).terminatedOn())
                .as("the second has not acted")
                .isNull();
        var ended = agreement(new Acts(List.of(), List.of(LEAVES), List.of(first, last)));
        assertThat(ended.lastDay()).isEqualTo(last.actedOn());
        assertThat(ended.isInForce(last.actedOn().plusDays(1))).isFalse();
        assertThat(ended.on(LocalDate.of(2021, 9, 15)).next())
                .as("known on that day")
                .extracting(Coming::day)
                .contains(END);
    }

    @Test
    void anAmendmentAddsItsProcedureFromItsDay() {
        var amendment = Amendment.onPaper(1, "Points", "D9", TODAY, TODAY.plusDays(10));
        var agreement = agreement(new Acts(List.of(amendment), List.of(), List.of()));
        assertThat(agreement.procedureOn("POINTS", TODAY.plusDays(9))).isEmpty();
        assertThat(agreement.procedureOn("POINTS", TODAY.plusDays(10))).isPresent();
        assertThat(agreement.procedureOn("HELP", SIGNED)).isPresent();
    }

    @Test
    void aWithdrawalNeedsItsTwoMonths() {
        var agreement = agreement(Acts.NONE);
        var early = new Withdrawal("2", TODAY, LocalDate.of(2021, 7, 31));
        assertThat(ActRules.withdrawal(agreement, early, TODAY))
                .containsExactly(
                        Refused.of(
                                "effective",
                                "governance.act.withdrawal.notice",
                                2,
                                LocalDate.of(2021, 8, 1)));
        assertThat(ActRules.withdrawal(agreement, LEAVES, TODAY)).isEmpty();
        assertThat(keys(ActRules.withdrawal(agreement, new Withdrawal("9", TODAY, END), TODAY)))
                .containsExactly("governance.act.not-party");
        assertThat(keys(ActRules.withdrawal(agreement, new Withdrawal("1", TODAY, END), TODAY)))
                .containsExactly("governance.act.withdrawal.department");
        var left = agreement(new Acts(List.of(), List.of(LEAVES), List.of()));
        assertThat(keys(ActRules.withdrawal(left, LEAVES, TODAY)))
                .containsExactly("governance.act.withdrawal.twice");
    }

    @Test
    void nobodySignsTwiceNorBeforeTheDayNorAmendsWhatIsNotInForce() {
        var agreement = agreement(Acts.NONE);
        assertThat(keys(ActRules.signature(agreement, "1", TODAY, TODAY)))
                .containsExactly("governance.act.signature.twice");
        assertThat(keys(ActRules.signature(agreement, "9", TODAY, TODAY)))
                .containsExactly("governance.act.party.unknown");
        var before = Amendment.onPaper(1, "x", "D", SIGNED, TODAY);
        assertThat(keys(ActRules.amendment(agreement, before, "", TODAY)))
                .containsExactly("governance.act.not-in-force");
        var late = Amendment.onPaper(1, "x", "D", TODAY, TODAY.minusDays(1));
        assertThat(keys(ActRules.amendment(agreement, late, "", TODAY)))
                .containsExactly("governance.act.amendment.before");
    }

    private static List<String> keys(List<Refused> refused) {
        return refused.stream().map(Refused::key).toList();
    }

    private static Agreement agreement(Acts acts) {
        return new Agreement(
                new UUID(0, 1),
                "Convention",
                false,
                new Terms(END, 2, 3, Reading.LATER_DECISIONS),
                List.of(),
                List.of(
                        new Procedure("HELP", "Help", 4, 0),
                        new Procedure("POINTS", "Points", 0, 1)),
                List.of(
                        new Party("1", "Département", true, SIGNED),
                        new Party("2", "Partner", false, LAST_SIGNED),
                        new Party("3", "Other", false, SIGNED)),
                acts);
    }
}
