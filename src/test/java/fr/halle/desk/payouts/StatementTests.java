package fr.halle.desk.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.payments.tracing.Movement;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The sums and the words of a statement. */
class StatementTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final Span DAY = new Span(FIRST, FIRST);

    @Test
    void aPeriodIsAMonthOrTheDaysAskedForButNeverAheadNorLongerThanAYear() {
        var today = LocalDate.of(2026, 11, 29);
        assertThat(Span.of(null, null, null, today))
                .isEqualTo(new Span(FIRST, FIRST.withDayOfMonth(30)));
        assertThat(Span.of(YearMonth.of(2027, 3), null, null, today).from()).isEqualTo(FIRST);
        assertThat(Span.of(null, FIRST, FIRST.minusDays(3), today)).isEqualTo(DAY);
        assertThat(Span.of(null, FIRST.minusYears(5), FIRST, today).to())
                .isBefore(FIRST.minusYears(3));
    }

    @Test
    void feesAreToldByTheirRateOfVat() {
        var at = Instant.EPOCH;
        var lines =
                List.of(
                        line(true, 1000, 50, 8, at),
                        line(true, 500, 25, 4, at),
                        line(false, 100, -5, -1, at));
        var nothing = Money.zero(CurrencyUnit.EUR);
        var statement = new Statement(DAY, lines, List.of(), nothing, nothing, nothing);
        assertThat(statement.fees()).hasSize(1);
        var fee = statement.fees().getFirst();
        assertThat(fee.gross().getAmountMinorLong()).isEqualTo(70);
        assertThat(fee.vat().getAmountMinorLong()).isEqualTo(11);
        assertThat(fee.net().getAmountMinorLong()).isEqualTo(59);
    }

    private static Line line(boolean handedOver, long cents, long fee, long vat, Instant at) {
        var paid = Money.ofMinor(CurrencyUnit.EUR, handedOver ? cents : 0);
        var back = Money.ofMinor(CurrencyUnit.EUR, handedOver ? 0 : cents);
        var gross = Money.ofMinor(CurrencyUnit.EUR, fee);
        var movement =
                new Movement(
                        handedOver,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "stripe",
                        at,
                        paid,
                        back,
                        gross,
                        Money.ofMinor(CurrencyUnit.EUR, vat),
                        200,
                        paid.minus(back).minus(gross),
                        null,
                        null,
                        null);
        return new Line(movement, null);
    }

    @Test
    void whatAProviderWantsToKnowIsSaidInWords() {
        assertThat(
                        List.of(
                                "external_account",
                                "individual.verification.document",
                                "individual.dob.day",
                                "company.tax_id",
                                "tos_acceptance.date",
                                "business_profile.mcc",
                                "settings.unheard_of"))
                .map(AccountPage::subject)
                .containsExactly(
                        "bank", "papers", "people", "company", "terms", "activity", "other");
    }
}
