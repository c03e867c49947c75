package fr.halle.shops.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;

class HolidayTests {

    @ParameterizedTest
    @CsvSource({
        "1961-04-02",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2285-03-22"
    })
    void easterIsWhereTheChurchHasIt(LocalDate easter) {
        assertThat(Holiday.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void theElevenOf2026AreThoseOfTheCodeDuTravail() {
        assertThat(Arrays.stream(Holiday.values()).map(each -> each.in(2026).toString()))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
        assertThat(Holiday.on(LocalDate.parse("2026-12-26"))).as("of Alsace and Moselle").isEmpty();
    }

    @Test
    void twoOnOneDayAreOneHoliday() {
        assertThat(Holiday.on(LocalDate.parse("2008-05-01"))).contains(Holiday.LABOUR_DAY);
    }

    @Test
    void itIsAskedTwoWeeksBeforeAndNotOfAnyDay() {
        var christmas = LocalDate.parse("2026-12-25");
        assertThat(Holidays.near(christmas, LocalDate.parse("2026-12-10"))).isEmpty();
        assertThat(Holidays.near(christmas, LocalDate.parse("2026-12-11"))).isPresent();
        assertThat(Holidays.near(christmas, christmas)).isPresent();
        assertThat(Holidays.near(christmas, LocalDate.parse("2026-12-26"))).isEmpty();
        assertThat(Holidays.near(LocalDate.parse("2026-12-24"), christmas.minusDays(3))).isEmpty();
    }
}
