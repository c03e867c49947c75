package fr.halle.storefront;

import fr.halle.catalog.farm.Season;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.format.TextStyle;

/** A season in two or three words. */
final class SeasonWords {

    private SeasonWords() {}

    /**
     * « revient en juin » or « de saison »; empty where there is no season, and where it is sold
     * the whole year, for then it may well not be the season.
     */
    static String of(@Nullable Season season, boolean out, Texts texts) {
        if (season == null) return "";
        if (out) return texts.text("storefront.season.returns", month(season, texts));
        return season.always() ? "" : texts.text("storefront.season.now");
    }

    private static String month(Season season, Texts texts) {
        return season.from()
                .getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale());
    }
}
