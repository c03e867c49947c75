package fr.halle.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.halle.payments.operators.Operator;
import fr.halle.payments.operators.Operator.FundsAccount;
import fr.halle.payments.operators.OperatorKind;
import fr.halle.payments.operators.OperatorOutcome;
import fr.halle.payments.operators.Operators;
import fr.halle.payments.operators.Purpose;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;

/** Who operates the funds is data with dates, and no account serves two purposes. */
@PaymentsTest
@Transactional
class OperatorsTests {

    private static final LocalDate FIRST = LocalDate.of(2050, 1, 1);

    @Autowired Operators operators;
    @Autowired JdbcClient jdbc;

    @Test
    void oneOperatorFollowsAnother() {
        var before = operators.inChargeOn(FIRST.minusDays(1)).map(Operator::id);
        before.ifPresent(known -> operators.end(known, FIRST));
        assertThat(enter("Coopérative", FIRST)).isEqualTo(OperatorOutcome.ENTERED);
        assertThat(enter("Agence", FIRST.plusYears(1))).isEqualTo(OperatorOutcome.OVERLAPS);
        var first = operators.inChargeOn(FIRST).orElseThrow();
        assertThat(operators.end(first.id(), FIRST.plusYears(1))).isTrue();
        assertThat(enter("Agence", FIRST.plusYears(1))).isEqualTo(OperatorOutcome.ENTERED);
        assertThat(operators.inChargeOn(FIRST.plusYears(1).minusDays(1)).orElseThrow().name())
                .isEqualTo("Coopérative");
        assertThat(operators.inChargeOn(FIRST.plusYears(1)).orElseThrow().name())
                .isEqualTo("Agence");
    }

    @Test
    void anAccountServesOnePurposeForEver() {
        operators.inChargeOn(FIRST).ifPresent(known -> operators.end(known.id(), FIRST));
        enter("Régie", FIRST);
        var regie = operators.inChargeOn(FIRST).orElseThrow().id();
        var later = FIRST.plusMonths(1);
        assertThat(operators.keepIn(regie, Purpose.PURCHASES, "FR76 A", FIRST, null))
                .isEqualTo(OperatorOutcome.ENTERED);
        assertThat(operators.keepIn(regie, Purpose.FEES, "FR76 A", later, null))
                .isEqualTo(OperatorOutcome.OTHER_PURPOSE);
        assertThat(operators.keepIn(regie, Purpose.PURCHASES, "FR76 B", later, null))
                .isEqualTo(OperatorOutcome.ENTERED);
        assertThat(operators.inChargeOn(FIRST).orElseThrow().accounts())
                .contains(new FundsAccount(Purpose.PURCHASES, "FR76 A", FIRST, later))
                .contains(new FundsAccount(Purpose.PURCHASES, "FR76 B", later, null));
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into payments.operator_account (operator, purpose, reference, since, entered_at)
                                                values (?, 'SUBSIDIES', 'FR76 A', ?, now())
                                                """)
                                        .params(regie, later)
                                        .update())
                .as("the database itself refuses it")
                .hasMessageContaining("one_purpose_for_ever");
    }

    private OperatorOutcome enter(String name, LocalDate since) {
        return operators.enter(OperatorKind.COOPERATIVE, name, null, since, null);
    }
}
