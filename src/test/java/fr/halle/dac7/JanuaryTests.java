package fr.halle.dac7;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.shops.ShopLanguages;
import fr.halle.shops.Shops;
import fr.halle.testing.Letters;
import fr.halle.testing.Stall;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** When sellers are told, and what is left for them to do. */
class JanuaryTests extends Dac7Test {

    @Autowired Sellers sellers;
    @Autowired Shops shops;
    @Autowired ShopLanguages languages;
    @Autowired Dac7Letter letter;
    @Autowired Dac7Letters job;

    @Test
    void sellersAreToldInJanuaryOfTheYearBeforeAndOnce() {
        var stall = stalls.open(50, 40);
        identify(stall, false);
        for (int year = 2050; year <= 2052; year++) {
            sold(stall, LocalDate.of(year, 2, 3), 250_000, 0);
        }
        run("2051-12-31T22:59:59Z");
        run("2051-02-01T00:00:00Z");
        run("2051-07-14T12:00:00Z");
        assertThat(told(stall)).isEmpty();
        run("2051-12-31T23:00:00Z"); // in Paris the year 2052 begins
        assertThat(told(stall)).containsExactly("Ce que nous déclarons de vos ventes de 2051");
        run("2052-01-02T12:00:00Z");
        run("2052-01-31T22:59:59Z");
        run("2052-01-31T23:00:00Z"); // in Paris it is February
        assertThat(told(stall)).hasSize(1);
        run("2053-01-01T12:00:00Z");
        assertThat(told(stall)).hasSize(2).contains("Ce que nous déclarons de vos ventes de 2052");
    }

    @Test
    void theJobIsOneOfTheHouseAndRunsEveryDay() {
        assertThat(job.every().toDays()).isEqualTo(1);
        assertThat(
                        number(
                                "select count(*) from jobs.scheduled_tasks where task_name = ?",
                                job.name()))
                .isEqualTo(1);
    }

    @Test
    void theLetterSaysWhatIsMissingAndWhereToSayIt() {
        var stall = soleTrader(2055);
        run("2056-01-03T12:00:00Z");
        var title = "Ce que nous déclarons de vos ventes de 2055";
        var letters = new Letters(LETTERBOX);
        assertThat(letters.text(stall.merchant(), title))
                .contains("le numéro fiscal", "le compte de paiement")
                .doesNotContain("Vous n’avez rien à faire");
        assertThat(letters.link(stall.merchant(), title))
                .isEqualTo(counter(stall) + "/declaration/2055");
    }

    private void run(String at) {
        var clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        new Dac7Letters(sellers, shops, languages, letter, clock).run();
    }

    private List<String> told(Stall stall) {
        return jdbc.sql(
                        "select subject from mail.letter where recipient = ? and subject like 'Ce que nous déclarons%' order by id")
                .param(stall.merchant())
                .query(String.class)
                .list();
    }
}
