package fr.halle.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.desk.DeskTest;
import fr.halle.testing.house.Days;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;

/** The merchant’s home a few days before Christmas. */
@Import(HolidayPageTests.BeforeChristmas.class)
class HolidayPageTests extends DeskTest {

    private static final LocalDate CHRISTMAS = next(MonthDay.of(12, 25));

    /** Whose fifth day before is still to come: what is set up first may not lie in the future. */
    private static LocalDate next(MonthDay day) {
        var soon = Days.today().plusDays(6);
        var thisYear = day.atYear(soon.getYear());
        return thisYear.isBefore(soon) ? thisYear.plusYears(1) : thisYear;
    }

    @TestConfiguration
    static class BeforeChristmas {

        @Bean
        @Primary
        Clock fiveDaysBefore() {
            var morning = CHRISTMAS.minusDays(5).atTime(8, 0).toInstant(ZoneOffset.UTC);
            return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), morning));
        }
    }

    @Test
    void oneClickClosesOrKeepsOpenAndNobodyIsAskedTwice() {
        var closing = stalls.open(50);
        var merchant = merchant(closing);
        var home = counter(closing) + "/today";
        var page = merchant.get(home);
        assertThat(page.text()).contains("25 décembre", "Noël, est férié", "serez-vous ouvert");
        merchant.send(page.form(CHRISTMAS + "/closure"));
        assertThat(merchant.get(home).text()).doesNotContain("Noël, est férié");
        assertThat(merchant.get(counter(closing) + "/hours").text()).contains("Noël");

        var open = stalls.open(50);
        var other = merchant(open);
        var way = counter(open) + "/today";
        other.send(other.get(way).form(CHRISTMAS + "/opening"));
        assertThat(other.get(way).text()).doesNotContain("Noël, est férié");
        assertThat(
                        number(
                                "select count(*) from shops.closure where shop_id = ?",
                                open.shop().value()))
                .isZero();
    }

    @Test
    void aShopThatIsShutOnThatWeekdayIsNotAsked() {
        var stall = stalls.open(50);
        jdbc.sql("delete from shops.opening where shop_id = ? and weekday = ?")
                .params(stall.shop().value(), CHRISTMAS.getDayOfWeek().getValue())
                .update();
        assertThat(merchant(stall).get(counter(stall) + "/today").text())
                .doesNotContain("Noël, est férié");
    }
}
