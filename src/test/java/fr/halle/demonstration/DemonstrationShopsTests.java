package fr.halle.demonstration;

import static fr.halle.demonstration.DemonstrationFiles.COMMUNES;
import static fr.halle.demonstration.DemonstrationFiles.SHOPS;
import static fr.halle.demonstration.DemonstrationFiles.column;
import static fr.halle.demonstration.DemonstrationFiles.having;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Invented merchants who could open tomorrow: trades, places, numbers and hours agree. */
class DemonstrationShopsTests {

    private static final String HOURS_OF_A_DAY =
            "(mon|tue|wed|thu|fri|sat|sun)( \\d\\d:\\d\\d-\\d\\d:\\d\\d)+";

    @Test
    void opensShopsOfAllTradesInAllEpci() {
        assertThat(SHOPS).hasSizeGreaterThanOrEqualTo(28);
        assertThat(column(SHOPS, "slug")).doesNotHaveDuplicates();
        Map<String, Long> trades =
                column(SHOPS, "trade").stream().collect(groupingBy(trade -> trade, counting()));
        assertThat(trades).hasSize(4);
        assertThat(trades.get("SHOPKEEPER")).isGreaterThanOrEqualTo(10);
        assertThat(trades.get("CRAFTSPERSON")).isGreaterThanOrEqualTo(7);
        assertThat(trades.get("FARMER")).isGreaterThanOrEqualTo(5);
        assertThat(trades.get("LIBERAL_PROFESSION")).isGreaterThanOrEqualTo(3);
        var epciOfShops = new HashSet<String>();
        for (var shop : SHOPS) {
            var communes = having(COMMUNES, "insee_code", shop.getField("commune_insee"));
            assertThat(communes).as("commune of " + shop).hasSize(1);
            epciOfShops.add(communes.getFirst().getField("epci_siren"));
        }
        assertThat(epciOfShops).hasSize(8);
    }

    @Test
    void givesEachShopNumbersThatCannotBeReal() {
        assertThat(SHOPS)
                .allSatisfy(
                        shop -> {
                            assertThat(shop.getField("siren")).matches("999\\d{6}").matches(luhn());
                            assertThat(shop.getField("siret"))
                                    .matches(shop.getField("siren") + "\\d{5}")
                                    .matches(luhn());
                            assertThat(shop.getField("phone"))
                                    .matches("(03 53 01|06 39 98) \\d\\d \\d\\d");
                            assertThat(shop.getField("email")).endsWith("@demo.halle.example");
                        });
        for (var column : List.of("siren", "siret", "phone", "email"))
            assertThat(column(SHOPS, column)).doesNotHaveDuplicates();
    }

    @Test
    void opensEachShopAtHoursThatAgree() {
        for (var shop : SHOPS) {
            var days = shop.getField("hours").split(";");
            assertThat(days)
                    .as(shop.getField("slug"))
                    .isNotEmpty()
                    .allMatch(matching(HOURS_OF_A_DAY));
            assertThat(Stream.of(days).map(day -> day.substring(0, 3))).doesNotHaveDuplicates();
            for (var day : days) {
                var times = new ArrayList<LocalTime>();
                for (var time : day.substring(4).split("[ -]")) times.add(LocalTime.parse(time));
                assertThat(times).as(day).isSorted().doesNotHaveDuplicates();
            }
            assertThat(shop.getField("slot_minutes")).isIn("30", "60");
            assertThat(Integer.parseInt(shop.getField("slot_capacity"))).isPositive();
            assertThat(Integer.parseInt(shop.getField("preparation_minutes"))).isNotNegative();
        }
    }

    private static Predicate<String> matching(String pattern) {
        return text -> text.matches(pattern);
    }

    /**
     * Every second figure from the right counts double, its own figures added; the sum ends in 0.
     */
    private static Predicate<String> luhn() {
        return number -> {
            int sum = 0;
            for (int place = 0; place < number.length(); place++) {
                int figure = Character.digit(number.charAt(number.length() - 1 - place), 10);
                int counted = place % 2 == 0 ? figure : 2 * figure;
                sum += counted > 9 ? counted - 9 : counted;
            }
            return sum % 10 == 0;
        };
    }
}
