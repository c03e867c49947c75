package fr.halle.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SlipsTests {

    @Test
    void countsLettersMissingTooManyWrongOrSwapped() {
        assertThat(Slips.between("miel", "miel")).isZero();
        assertThat(Slips.between("mile", "miel")).isOne();
        assertThat(Slips.between("froamge", "fromage")).isOne();
        assertThat(Slips.between("charlevile", "charleville")).isOne();
        assertThat(Slips.between("pian", "pain")).isOne();
        assertThat(Slips.between("", "lait")).isEqualTo(4);
    }

    @Test
    void cutsWordsAsBothSidesDo() {
        assertThat(Words.plain("Charleville-Mézières, l’Été !"))
                .isEqualTo("charleville mézières l été");
        assertThat(Words.of("Pain  pain & ('miel') | !œuf:*"))
                .isEqualTo(List.of("pain", "miel", "œuf"));
        assertThat(Words.of("a ".repeat(5000) + "un deux trois quatre cinq six sept huit neuf dix"))
                .hasSize(8);
        assertThat(Words.of("x".repeat(41) + " \u0000 🥖 ")).isEmpty();
    }
}
