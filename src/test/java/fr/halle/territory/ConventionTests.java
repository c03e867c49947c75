package fr.halle.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ConventionTests {

    @Test
    void thePartnersShareTheOtherHalfByPopulationWithoutLosingAThousandth() {
        var shares =
                Convention.ARDENNES.permille(List.of(epci("1", 10), epci("2", 10), epci("3", 10)));
        // 166,67 each: the two thousandths that are left go to the smaller SIREN
        assertThat(shares).containsEntry("1", 167).containsEntry("2", 167).containsEntry("3", 166);
    }

    @Test
    void withoutFiguresNobodyHasAShare() {
        assertThat(Convention.ARDENNES.permille(List.of(epci("1", 0)))).isEmpty();
    }

    private static EpciCount epci(String siren, int people) {
        return new EpciCount(
                new Epci(siren, "CC", "CC", true),
                1,
                new PopulationFigure(PopulationFigure.Kind.MUNICIPALE, 2026, people));
    }
}
