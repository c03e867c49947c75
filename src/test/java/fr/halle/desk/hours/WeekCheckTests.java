package fr.halle.desk.hours;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;

import fr.halle.desk.Mistake;
import fr.halle.shops.Opening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** What is typed about hours: understood, or said what to mend, field by field. */
class WeekCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07:00 |       |       |       | closes-1-0 closes-missing",
                "      | 12:00 |       |       | opens-1-0  opens-missing",
                "12:00 | 07:00 |       |       | closes-1-0 closes-before",
                "07:00 | 07:00 |       |       | closes-1-0 closes-before",
                "07:00 | 13:00 | 12:30 | 19:00 | opens-1-1  overlap",
                "14:00 | 19:00 | 07:00 | 14:30 | opens-1-0  overlap",
                "25:00 | 26:00 |       |       | opens-1-0  not-a-time",
                "matin | 12:00 |       |       | opens-1-0  not-a-time",
            })
    void saysWhatToMendAndWhere(String o1, String c1, String o2, String c2, String expected) {
        var mistake = WeekCheck.of(monday(o1, c1, o2, c2)).mistakes().all().getFirst();
        assertThat(mistake.field() + " " + mistake.key().replace("desk.hours.", ""))
                .isEqualTo(expected.replaceAll(" +", " "));
    }

    @Test
    void readsHoursAsPeopleWriteThemAndLeavesEmptyDaysShut() {
        var check = WeekCheck.of(monday("7h", "12 h 30", "12:30", "19.00"));
        assertThat(check.mistakes().isEmpty()).isTrue();
        assertThat(check.openings())
                .containsExactly(
                        new Opening(MONDAY, LocalTime.of(7, 0), LocalTime.of(12, 30)),
                        new Opening(MONDAY, LocalTime.of(12, 30), LocalTime.of(19, 0)));
        assertThat(check.openings()).noneMatch(opening -> opening.day() == SUNDAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "           |            | first first-missing",
                "demain     |            | first not-a-day",
                "2026-11-23 |            | first past",
                "2026-12-24 | 2026-12-23 | last ends-before",
                "2026-12-24 | Noël       | last not-a-day",
                "2026-12-24 | 2096-12-24 | last too-far",
                "31/12/2026 | 30/12/2026 | last ends-before",
            })
    void saysWhatIsWrongWithAClosure(String first, String last, String expected) {
        var form = new ClosureForm(text(first), text(last), "");
        assertThat(form.mistakes(TODAY).all())
                .extracting(m -> m.field() + " " + m.key().replace("desk.hours.closure.", ""))
                .containsExactly(expected);
    }

    @Test
    void aClosureMayBeginTodayAndLastOneDay() {
        var form = new ClosureForm("24/11/2026", "", " congés\u0000 ");
        assertThat(form.mistakes(TODAY).isEmpty()).isTrue();
        assertThat(form.closure().lastDay()).isEqualTo(TODAY);
        assertThat(form.closure().reason()).isEqualTo("congés");
    }

    @ParameterizedTest
    @CsvSource({
        "-1,30,8,preparation",
        "x,30,8,preparation",
        "20161,30,8,preparation",
        "60,45,8,slot",
        "60,30,0,capacity",
        "60,30,501,capacity",
        "60,30,9999999999,capacity"
    })
    void thePaceIsWholeNumbersWithinReason(
            String preparation, String slot, String capacity, String field) {
        var form = new PaceForm(preparation, slot, capacity);
        assertThat(form.pace()).isNull();
        assertThat(form.mistakes().all()).extracting(Mistake::field).containsExactly(field);
        assertThat(new PaceForm("1 440", "30", "8").pace()).isNotNull();
    }

    private static WeekForm monday(String o1, String c1, String o2, String c2) {
        return new WeekForm(
                Map.of(
                        "opens-1-0", text(o1),
                        "closes-1-0", text(c1),
                        "opens-1-1", text(o2),
                        "closes-1-1", text(c2)));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
