package fr.halle.desk.farm;

import fr.halle.catalog.farm.CycleGoods;
import fr.halle.catalog.farm.WeeklyContents;
import fr.halle.desk.Frame;

import java.time.LocalDate;
import java.util.List;

/** The baskets of a shop in the last, this and the next week, and what else may become one. */
record BasketsPage(
        Frame frame,
        LocalDate week,
        List<WeeklyContents.Basket> baskets,
        List<CycleGoods.Choice> others,
        boolean done) {

    String path() {
        return frame.path() + "/baskets";
    }

    List<LocalDate> weeks() {
        return List.of(week, week.plusWeeks(1));
    }

    static String words(WeeklyContents.Basket basket, LocalDate week) {
        return basket.weeks().getOrDefault(week, "");
    }

    static boolean canBeCopied(WeeklyContents.Basket basket, LocalDate week) {
        return words(basket, week).isEmpty() && !words(basket, week.minusWeeks(1)).isEmpty();
    }
}
